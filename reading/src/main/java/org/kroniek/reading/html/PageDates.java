package org.kroniek.reading.html;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.model.TimeSpan;

/**
 * Finds when an article was published and last changed: by metadata, else by its time elements, else by its address, else by
 * the lines around its title.
 */
final class PageDates {
    private static final int LONGEST_LINE = 160;

    /** So many lines around the title are searched. */
    private static final int LINES = 40;

    /** So many time elements are looked at. */
    private static final int MOST = 200;

    private final PageFacts facts;
    private final BoxTree tree;
    private final DateWords dates;
    private final PageWords words;

    PageDates(PageFacts facts, BoxTree tree, DateWords dates, PageWords words) {
        this.facts = facts;
        this.tree = tree;
        this.dates = dates;
        this.words = words;
    }

    /** Null when the page does not tell. */
    @Nullable
    Moment published(Box article, @Nullable String address) {
        List<Moment> found = parse(facts.published());
        if (found.isEmpty()) {
            found.addAll(timeElements(article, false, false));
        }
        if (found.isEmpty()) {
            found.addAll(timeElements(article, false, true));
        }
        Moment inAddress = address == null ? null : dates.inAddress(address).orElse(null);
        if (found.isEmpty() && inAddress != null && isDay(inAddress)) {
            found.add(inAddress);
        }
        if (found.isEmpty()) {
            line(false).ifPresent(found::add);
        }
        if (found.isEmpty() && inAddress != null) {
            found.add(inAddress);
        }
        return best(found);
    }

    /** Null when the page does not tell, or tells the moment of publication again. */
    @Nullable
    Moment modified(Box article, @Nullable Moment published) {
        List<Moment> found = parse(facts.modified());
        if (found.isEmpty()) {
            found.addAll(timeElements(article, true, false));
        }
        if (found.isEmpty()) {
            line(true).ifPresent(found::add);
        }
        Moment best = best(found);
        boolean repeats =
                best != null && published != null && (best.equals(published) || before(best.day(), published.day()));
        return repeats ? null : best;
    }

    private static boolean before(TimeSpan one, TimeSpan other) {
        return one.from() != null && other.from() != null && one.from().isBefore(other.from());
    }

    private static boolean isDay(Moment moment) {
        return moment.day()
                .equals(TimeSpan.day(Objects.requireNonNull(moment.day().from())));
    }

    private List<Moment> parse(List<String> written) {
        List<Moment> found = new ArrayList<>();
        for (String date : written) {
            dates.parse(date).ifPresent(found::add);
        }
        return found;
    }

    /** The first; with the moment of another that tells of the same or the next day, if it has none itself. */
    private static @Nullable Moment best(List<Moment> found) {
        if (found.isEmpty() || found.get(0).at() != null) {
            return found.isEmpty() ? null : found.get(0);
        }
        Moment first = found.get(0);
        for (Moment other : found) {
            boolean near = first.day().from() != null
                    && other.day().from() != null
                    && Math.abs(ChronoUnit.DAYS.between(
                                    first.day().from(), other.day().from()))
                            <= 1;
            if (other.at() != null && near) {
                return new Moment(first.day(), other.at());
            }
        }
        return first;
    }

    private List<Moment> timeElements(Box article, boolean modified, boolean dropped) {
        List<Moment> found = new ArrayList<>();
        int seen = 0;
        for (Box box : tree.inOrder()) {
            boolean dated = box.tag().equals("time")
                    || (box.tag().equals("abbr") && box.element().hasAttr("title"));
            if (!dated || !box.isInside(article)) {
                continue;
            }
            if (++seen > MOST) {
                return found;
            }
            String around = box.element().className() + " "
                    + (box.parent() == null ? "" : box.parent().element().ownText());
            boolean change = Hints.words(around).contains("updated") || words.tellsChange(around);
            if (change == modified && box.isDropped() == dropped) {
                String stated = box.element().attr(box.tag().equals("abbr") ? "title" : "datetime");
                Optional<Moment> moment =
                        dates.parse(stated.isBlank() ? box.element().text() : stated);
                moment.ifPresent(found::add);
            }
        }
        return found;
    }

    /** A date in words in a short line from the title on. */
    private Optional<Moment> line(boolean modified) {
        boolean titled = !tree.root().holdsTitle();
        int lines = 0;
        for (Box box : tree.inOrder()) {
            titled |= box.isTitle();
            if (!titled || box.text() == 0 || box.text() > LONGEST_LINE || lines > LINES) {
                continue;
            }
            lines++;
            String text = box.element().text();
            if (words.tellsChange(text) == modified) {
                Optional<Moment> moment = dates.inWords(text);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }
}
