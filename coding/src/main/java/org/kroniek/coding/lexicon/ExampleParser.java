package org.kroniek.coding.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kroniek.model.Certainty;
import org.kroniek.model.Modality;

/** Reads example lines: a sentence with participants in brackets and, behind {@code =>}, certainty and modality. */
final class ExampleParser {
    private ExampleParser() {}

    /** The example written in {@code line}, which starts with {@code + } or {@code - }. */
    static Example parse(String line, int number) throws MalformedEntryException {
        boolean counter = line.startsWith("-");
        String rest = line.substring(1).strip();
        Certainty certainty = Certainty.CT_PLUS;
        List<Modality> modality = new ArrayList<>();
        int arrow = rest.lastIndexOf("=>");
        if (arrow >= 0) {
            for (String word : rest.substring(arrow + 2).strip().split("\\s+")) {
                if (isCertainty(word)) {
                    certainty = Certainty.ofCode(word);
                } else {
                    modality.add(modality(word));
                }
            }
            rest = rest.substring(0, arrow).strip();
        }
        List<Example.Participant> participants = new ArrayList<>();
        String sentence = unbracket(rest, participants);
        return new Example(sentence, participants, certainty, modality, counter, number);
    }

    private static String unbracket(String marked, List<Example.Participant> participants)
            throws MalformedEntryException {
        StringBuilder sentence = new StringBuilder();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('[', at);
            if (open < 0) {
                sentence.append(marked, at, marked.length());
                break;
            }
            sentence.append(marked, at, open);
            int space = marked.indexOf(' ', open);
            int close = marked.indexOf(']', open);
            if (space < 0 || close < space) {
                throw new MalformedEntryException(
                        "example with a bracket that is not '[role words]'", "write [actor De rebellen]");
            }
            String name = marked.substring(open + 1, space);
            Role role = Role.named(name)
                    .orElseThrow(() -> new MalformedEntryException(
                            "example with unknown role '" + name + "'", "roles are in docs/lexicon.md, Slots"));
            int begin = sentence.length();
            sentence.append(marked, space + 1, close);
            participants.add(new Example.Participant(role, begin, sentence.length()));
            at = close + 1;
        }
        return sentence.toString();
    }

    private static boolean isCertainty(String word) {
        for (Certainty value : Certainty.values()) {
            if (value.code().equals(word)) {
                return true;
            }
        }
        return false;
    }

    static Modality modality(String word) throws MalformedEntryException {
        for (Modality modality : Modality.values()) {
            if (modality.name().toLowerCase(Locale.ROOT).equals(word)) {
                return modality;
            }
        }
        throw new MalformedEntryException(
                "unknown modality '" + word + "'", "modalities are in docs/lexicon.md and the codebook");
    }
}
