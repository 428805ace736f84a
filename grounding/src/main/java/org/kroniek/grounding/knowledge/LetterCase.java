package org.kroniek.grounding.knowledge;

/** Which letters a text has. */
final class LetterCase {
    private LetterCase() {}

    static boolean hasUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
