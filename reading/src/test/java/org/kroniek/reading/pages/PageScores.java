package org.kroniek.reading.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kroniek.model.Article;
import org.kroniek.model.Notice;
import org.kroniek.model.Passage;
import org.kroniek.model.PassageKind;
import org.kroniek.reading.HtmlText;
import org.kroniek.reading.Incoming;
import org.kroniek.reading.RefusedException;

/** Reads test pages and says how much was found; {@code main} prints it page by page. */
final class PageScores {
    /** What was found of one page. */
    record Result(
            TestPage page,
            Article article,
            List<Notice> notices,
            Shingles.Score text,
            int captions,
            int credits,
            boolean date,
            boolean title) {}

    private final List<Result> results = new ArrayList<>();

    static PageScores of(String folder) throws RefusedException {
        PageScores scores = new PageScores();
        for (TestPage page : Pages.of(folder)) {
            scores.results.add(score(page));
        }
        return scores;
    }

    private static Result score(TestPage page) throws RefusedException {
        Incoming incoming = HtmlText.read(page.html());
        Article article = incoming.article();
        int captions = 0;
        int credits = 0;
        for (ExpectedArticle.Part part : page.expectedCaptions()) {
            for (Passage passage : article.passages()) {
                String words = passage.span().in(article.text());
                if (passage.kind() == PassageKind.CAPTION && words.strip().equals(part.caption())) {
                    captions++;
                    credits += passage.credit() != null
                                    && part.credit().contains(passage.credit().strip())
                            ? 1
                            : 0;
                }
            }
        }
        String day = page.article().field("published").substring(0, 10);
        boolean date = article.published() != null
                && String.valueOf(article.published().from()).equals(day);
        return new Result(
                page,
                article,
                incoming.notices(),
                Shingles.compare(page.expectedText(), mainText(article)),
                captions,
                credits,
                date,
                page.article().field("title").equals(article.title()));
    }

    static String mainText(Article article) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : article.passages()) {
            switch (passage.kind()) {
                case LEAD, HEADING, BODY ->
                    text.append(passage.span().in(article.text())).append('\n');
                case TITLE, CAPTION, BOILERPLATE -> {}
            }
        }
        return text.toString();
    }

    List<Result> results() {
        return results;
    }

    /** Mean precision and recall over the pages. */
    Shingles.Score text() {
        return mean(results.stream().map(Result::text).toList());
    }

    static Shingles.Score mean(List<Shingles.Score> scores) {
        return new Shingles.Score(
                scores.stream().mapToDouble(Shingles.Score::precision).average().orElse(0),
                scores.stream().mapToDouble(Shingles.Score::recall).average().orElse(0));
    }

    double captions() {
        return share(results.stream().mapToInt(Result::captions).sum());
    }

    double credits() {
        return share(results.stream().mapToInt(Result::credits).sum());
    }

    private double share(int found) {
        int all = results.stream()
                .filter(result -> result.page().hasCaptions())
                .mapToInt(result -> result.page().expectedCaptions().size())
                .sum();
        return found / (double) all;
    }

    double dates() {
        return results.stream().filter(Result::date).count() / (double) results.size();
    }

    double titles() {
        return results.stream().filter(Result::title).count() / (double) results.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pages: main text P %.3f R %.3f F1 %.3f, captions %.2f, credits %.2f, dates %.2f, titles %.2f",
                results.size(),
                text().precision(),
                text().recall(),
                text().f1(),
                captions(),
                credits(),
                dates(),
                titles());
    }

    /** {@code main templates} or {@code main held-out}; a second argument prints the passages of the page it names. */
    public static void main(String[] arguments) throws RefusedException {
        PageScores scores = of(arguments[0]);
        for (Result result : scores.results) {
            System.out.printf(
                    Locale.ROOT,
                    "%-44s P %.3f R %.3f captions %d credits %d of %d%s%s%n",
                    result.page().name(),
                    result.text().precision(),
                    result.text().recall(),
                    result.captions(),
                    result.credits(),
                    result.page().expectedCaptions().size(),
                    result.date() ? "" : " date " + result.article().published(),
                    result.title() ? "" : " title '" + result.article().title() + "'");
            if (arguments.length > 1 && result.page().name().contains(arguments[1])) {
                for (Passage passage : result.article().passages()) {
                    System.out.println("    " + passage.kind() + " " + passage.credit() + " | "
                            + passage.span().in(result.article().text()));
                }
            }
        }
        System.out.println(scores);
    }
}
