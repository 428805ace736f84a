package org.kroniek.reading;

/** The door for tests of other packages to the reader of web pages. */
public final class HtmlText {
    private HtmlText() {}

    /** The page as {@code kroniek read} reads it. */
    public static Incoming read(String html) throws RefusedException {
        return HtmlPage.read(html, "page.html", "page.html");
    }
}
