package org.kroniek.language.conllu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.kroniek.language.MultiwordToken;
import org.kroniek.language.Sentence;
import org.kroniek.language.Token;

/**
 * Writes sentences as CoNLL-U with {@code # sent_id} and {@code # text}; names stand in MISC as {@code NE=B-PER}.
 */
public final class ConlluWriter {
    private ConlluWriter() {}

    /** One sentence with the empty line after it. */
    public static String write(Sentence sentence, String sentenceId) {
        StringBuilder out = new StringBuilder();
        out.append("# sent_id = ").append(sentenceId).append('\n');
        out.append("# text = ").append(text(sentence)).append('\n');
        Map<Integer, MultiwordToken> ranges = ranges(sentence);
        int inRange = 0;
        for (Token token : sentence.tokens()) {
            MultiwordToken range = ranges.get(token.id());
            if (range != null) {
                inRange = range.last();
                boolean space = sentence.token(range.last()).spaceAfter();
                row(
                        out,
                        range.first() + "-" + range.last(),
                        range.form(),
                        "_",
                        "_",
                        "_",
                        "_",
                        "_",
                        space ? "_" : "SpaceAfter=No");
            }
            word(out, token, token.id() <= inRange);
        }
        return out.append('\n').toString();
    }

    /** The text of a sentence as its forms and spaces make it. */
    public static String text(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        Map<Integer, MultiwordToken> ranges = ranges(sentence);
        for (int id = 1; id <= sentence.size(); id++) {
            MultiwordToken range = ranges.get(id);
            text.append(range == null ? sentence.token(id).form() : range.form());
            id = range == null ? id : range.last();
            if (sentence.token(id).spaceAfter() && id < sentence.size()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static Map<Integer, MultiwordToken> ranges(Sentence sentence) {
        List<MultiwordToken> all = sentence.multiwordTokens();
        Map<Integer, MultiwordToken> ranges = new HashMap<>();
        all.forEach(range -> ranges.put(range.first(), range));
        return ranges;
    }

    private static void word(StringBuilder out, Token token, boolean inRange) {
        StringJoiner misc = new StringJoiner("|").setEmptyValue("_");
        if (!token.name().equals("O")) {
            misc.add("NE=" + token.name());
        }
        if (!token.spaceAfter() && !inRange) {
            misc.add("SpaceAfter=No");
        }
        row(
                out,
                String.valueOf(token.id()),
                token.form(),
                token.lemma(),
                token.upos().name(),
                feats(token),
                String.valueOf(token.head()),
                token.deprel(),
                misc.toString());
    }

    /** Features as UD orders them: by name, letters' case ignored. */
    static String feats(Token token) {
        if (token.feats().isEmpty()) {
            return "_";
        }
        return token.feats().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER))
                .map(feat -> feat.getKey() + "=" + feat.getValue())
                .collect(Collectors.joining("|"));
    }

    private static void row(
            StringBuilder out,
            String id,
            String form,
            String lemma,
            String upos,
            String feats,
            String head,
            String deprel,
            String misc) {
        out.append(String.join("\t", id, form, lemma, upos, "_", feats, head, deprel, "_", misc))
                .append('\n');
    }
}
