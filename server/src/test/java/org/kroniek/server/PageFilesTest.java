package org.kroniek.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the files of the pages, whoever edits them. How they behave is tested in a browser, in module browser. */
class PageFilesTest {
    private static final Path PAGES = Path.of("src/main/resources/org/kroniek/server/pages");
    private static final Pattern WORDS = Pattern.compile(" \"([^\"]+)\": \"((?:[^\"\\\\]|\\\\.)+)\",?");
    private static final Pattern NAMED = Pattern.compile("\\bt\\('([^']+)'|\\bcount\\('([^']+)'");

    @Test
    void bothLanguagesHaveTheSameWordsWithTheSameGaps() {
        assertThat(gaps("nl")).isEqualTo(gaps("en"));
    }

    @Test
    void whatAPageSaysHasWords() {
        Map<String, String> words = words("en");
        var missing = new TreeSet<String>();
        for (Path script : files(".js")) {
            NAMED.matcher(read(script)).results().forEach(found -> {
                if (found.group(1) != null && !words.containsKey(found.group(1))) {
                    missing.add(script.getFileName() + ": " + found.group(1));
                }
                if (found.group(2) != null
                        && !(words.containsKey(found.group(2) + ".one")
                                && words.containsKey(found.group(2) + ".other"))) {
                    missing.add(script.getFileName() + ": " + found.group(2) + ".one, .other");
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AGREE",
                "CONSULT",
                "SUPPORT",
                "CONCEDE",
                "COOPERATE",
                "AID",
                "RETREAT",
                "REQUEST",
                "ACCUSE",
                "REJECT",
                "THREATEN",
                "PROTEST",
                "SANCTION",
                "MOBILIZE",
                "COERCE",
                "ASSAULT",
                "CONTROLS",
                "BACKS",
                "OPPOSES",
                "ALLIED",
                "MEMBER_OF",
                "LEADS",
                "HAS_ROLE",
                "BIOGRAPHY",
                "LOCATED",
                "WANTED",
                "WINNING",
                "DIVIDED",
                "SUFFERS"
            })
    void everyTypeHasAName(String type) {
        assertThat(words("nl")).containsKey("type." + type);
    }

    /** The content policy would stop them in the browser; here they are found before. */
    @Test
    void pagesHaveNoInlineScriptOrStyle() {
        Pattern inline = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)|https?://");
        for (Path page : files(".html")) {
            assertThat(inline.matcher(read(page)).results().map(MatchResult::group))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    /** Articles are hostile: there must be no way from a text to markup or to a program. */
    @Test
    void scriptsNeverMakeMarkupOfText() {
        Pattern danger = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser"
                + "|createContextualFragment|\\beval\\(|new Function|setAttribute\\('style|srcdoc|javascript:");
        for (Path script : files(".js")) {
            assertThat(danger.matcher(read(script)).results().map(MatchResult::group))
                    .as(script.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyFileThatIsNamedIsThere() {
        Pattern fromPage = Pattern.compile("(?:src|href)=\"(/[^\"]+[.][a-z0-9]+)\"");
        Pattern fromStyle = Pattern.compile("url\\((/[^)]+)\\)");
        Pattern fromScript = Pattern.compile("from '([^']+)'|import '([^']+)'");
        var missing = new TreeSet<String>();
        for (Path page : files(".html")) {
            fromPage.matcher(read(page)).results().forEach(found -> miss(missing, PAGES, found.group(1)));
        }
        for (Path style : files(".css")) {
            fromStyle.matcher(read(style)).results().forEach(found -> miss(missing, PAGES, found.group(1)));
        }
        for (Path script : files(".js")) {
            fromScript.matcher(read(script)).results().forEach(found -> miss(missing, script, found.group(1)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLibraryKeepsItsLicence() {
        try (Stream<Path> libraries = Files.list(PAGES.resolve("vendor"))) {
            assertThat(libraries)
                    .isNotEmpty()
                    .allSatisfy(
                            library -> assertThat(library.resolve("LICENSE")).isNotEmptyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void miss(TreeSet<String> missing, Path from, String name) {
        Path file = name.startsWith("/") ? PAGES.resolve(name.substring(1)) : from.resolveSibling(name);
        if (!Files.isRegularFile(file.normalize())) {
            missing.add(from + " names " + name);
        }
    }

    private static Map<String, List<String>> gaps(String language) {
        var gaps = new TreeMap<String, List<String>>();
        words(language)
                .forEach((key, words) -> gaps.put(
                        key,
                        Pattern.compile("\\{\\w+}")
                                .matcher(words)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return gaps;
    }

    /** One pair a line, as the files are written, so that a line is a word and a conflict is small. */
    private static Map<String, String> words(String language) {
        var words = new TreeMap<String, String>();
        List<String> lines =
                read(PAGES.resolve("i18n/" + language + ".json")).lines().toList();
        for (String line : lines.subList(1, lines.size() - 1)) {
            var pair = WORDS.matcher(line);
            assertThat(pair.matches()).as(language + ".json: " + line).isTrue();
            assertThat(words.put(pair.group(1), pair.group(2)))
                    .as("twice in " + language + ".json: " + pair.group(1))
                    .isNull();
        }
        return words;
    }

    /** Our files of a kind; libraries are looked at by others. */
    private static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(ending) && !file.startsWith(PAGES.resolve("vendor")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
