package org.kroniek.evaluation.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kroniek.format.FormatException;
import org.kroniek.model.Span;

/** Reads files of marked articles. */
public final class MarkedFile {
    private static final Pattern HEAD = Pattern.compile("@article ([a-z]{2}) (\\d{4}-\\d{2}-\\d{2}) (.+)");
    private static final Pattern MARK = Pattern.compile("\\[([^|\\[\\]]+)\\|([a-z0-9-]+)]");

    private MarkedFile() {}

    /**
     * The articles of a file.
     *
     * @param name the file's name without its ending
     * @throws FormatException with file and line when a head or a mark is written wrongly
     */
    public static List<MarkedArticle> read(String name, String content) {
        List<MarkedArticle> articles = new ArrayList<>();
        Matcher head = null;
        StringBuilder body = new StringBuilder();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.startsWith("@article")) {
                if (head != null) {
                    articles.add(article(name, articles.size() + 1, head, body.toString()));
                }
                head = HEAD.matcher(line);
                if (!head.matches()) {
                    throw new FormatException(name + ".txt:" + number
                            + ": write '@article LANGUAGE YYYY-MM-DD PUBLISHER', not '" + line + "'");
                }
                body.setLength(0);
            } else if (head != null) {
                body.append(line).append('\n');
            }
        }
        if (head == null) {
            throw new FormatException(name + ".txt: holds no line that begins with '@article'");
        }
        articles.add(article(name, articles.size() + 1, head, body.toString()));
        return articles;
    }

    private static MarkedArticle article(String file, int number, Matcher head, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked.strip());
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int begin = text.codePointCount(0, text.length());
            text.append(mark.group(1));
            marks.add(new Mark(new Span(begin, text.codePointCount(0, text.length())), mark.group(2)));
        }
        mark.appendTail(text);
        String name = file + "-" + number;
        int wrong = text.indexOf("|");
        if (wrong >= 0) {
            throw new FormatException(name + ": write a mark as [words|incident-name], near '"
                    + text.substring(Math.max(0, wrong - 20), Math.min(text.length(), wrong + 20)) + "'");
        }
        return new MarkedArticle(name, head.group(1), head.group(2), head.group(3), text.toString(), marks);
    }
}
