package org.kroniek.language.detect;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.kroniek.model.Article;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;

/** Tells the language of passages by OpenNLP's character n-grams, among the languages of the press. Thread-safe. */
public final class LanguageDetector {
    /** Shorter text says too little: a caption of three names has no language. */
    private static final int SHORTEST = 25;

    private final LanguageDetectorModel model;
    private final Map<String, String> codes;

    private LanguageDetector(LanguageDetectorModel model, Map<String, String> codes) {
        this.model = model;
        this.codes = codes;
    }

    /** Loads the library's model, about 10 MB. */
    public static LanguageDetector load() throws IOException {
        Set<String> known;
        try (InputStream in = open("languages.txt")) {
            known = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .collect(Collectors.toCollection(HashSet::new));
        }
        Map<String, String> codes = new HashMap<>();
        for (String code : known) {
            try {
                codes.put(new Locale(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                throw new IOException("languages.txt: '" + code + "' is no ISO 639-1 code", e);
            }
        }
        // The model's names of three macro-languages.
        codes.put("cmn", "zh");
        codes.put("nob", "no");
        codes.put("pes", "fa");
        codes.put("arb", "ar");
        try (InputStream in = open("/langdetect-183.bin")) {
            return new LanguageDetector(new LanguageDetectorModel(in), codes);
        }
    }

    private static InputStream open(String path) throws IOException {
        String name = path.startsWith("/") ? path : "/org/kroniek/language/detect/" + path;
        InputStream in = LanguageDetector.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("Resource " + name + " is missing");
        }
        return in;
    }

    /** ISO 639-1 code of the text's language, or nothing if the text is too short to tell. */
    public Optional<String> detect(String text) {
        if (text.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return Optional.empty();
        }
        for (Language language : new LanguageDetectorME(model).predictLanguages(text)) {
            String code = codes.get(language.getLang());
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** The languages of an article's passages and of the whole. */
    public ArticleLanguage detect(Article article) {
        Map<String, String> passages = new HashMap<>();
        Map<String, Integer> letters = new HashMap<>();
        StringBuilder all = new StringBuilder();
        for (Passage passage : article.passages()) {
            if (passage.kind() != PassageKind.BOILERPLATE) {
                String text = passage.span().in(article.text());
                all.append(text).append('\n');
                detect(text).ifPresent(code -> {
                    passages.put(passage.id(), code);
                    letters.merge(code, text.length(), Integer::sum);
                });
            }
        }
        Optional<String> majority = letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return new ArticleLanguage(majority.or(() -> detect(all.toString())), passages);
    }

    /** The English name of a language: 'Dutch' for {@code nl}. */
    public static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
