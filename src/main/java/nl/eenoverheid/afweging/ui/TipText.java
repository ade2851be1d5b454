package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.EffectData;
import nl.eenoverheid.afweging.calculation.Effects;
import nl.eenoverheid.afweging.calculation.Points;
import nl.eenoverheid.afweging.calculation.Way;
import nl.eenoverheid.afweging.calculation.Ways;
import nl.eenoverheid.afweging.calculation.Weights;

/** What would change the outcome, in sentences for who reads no figures. */
record TipText(AfwegingDetail afweging, Weights given, Locale locale) {

    /** One case; or two when the outcome rests on what nobody knows yet: that it disappoints, and that it does not. */
    List<Case> cases() {
        Effects effects = afweging.effects();
        if (effects.isKnown()) {
            return List.of(new Case("", new Ways(effects, given)));
        }
        Case worst = new Case(text("worst"), new Ways(effects.assuming(EffectData.LOWEST), given));
        Case best = new Case(text("best"), new Ways(effects.assuming(EffectData.HIGHEST), given));
        return sentences(worst).equals(sentences(best)) ? List.of(new Case("", worst.ways())) : List.of(worst, best);
    }

    /** What stands highest, one sentence for each other outcome, and one for the interests that change nothing. */
    List<String> sentences(Case when) {
        Stream<String> now = Stream.of(text("now", options(when.ways().top())));
        Stream<String> ways = when.ways().nearest().stream().map(this::sentence);
        return Stream.of(now, ways, never(when.ways())).flatMap(each -> each).toList();
    }

    /** What a table says of a way; a dash when there is none. */
    String cell(Ways ways, int interest, boolean more) {
        return ways.of(interest).stream()
                .filter(way -> way.more() == more)
                .findFirst()
                .map(way -> text("cell", points(way.share()), letters(way.top())))
                .orElse("–");
    }

    /** In whole points, unless what it is now would then read the same. */
    private String sentence(Way way) {
        double now = given.share(way.interest());
        boolean apart = whole(way.share()) != whole(now);
        return text(
                way.more() ? "more" : "less",
                name(way.interest()),
                apart ? whole(way.share()) : points(way.share()),
                apart ? whole(now) : points(now),
                options(way.top()));
    }

    private Stream<String> never(Ways ways) {
        List<Integer> never = ways.never();
        if (never.size() == given.size()) {
            return Stream.of(text("never.all"));
        }
        return never.isEmpty()
                ? Stream.empty()
                : Stream.of(text(
                        "never",
                        never.stream().map(each -> text("quoted", name(each))).collect(Collectors.joining(", "))));
    }

    private String name(int interest) {
        return afweging.belangen().get(interest).naam();
    }

    private String options(Set<Integer> options) {
        return AfwegingTexts.options(afweging, options, locale);
    }

    private String letters(Set<Integer> options) {
        return options.stream()
                .sorted()
                .map(AfwegingTexts::letter)
                .collect(Collectors.joining(" " + I18NProvider.translate(locale, "afweging.and") + " "));
    }

    private String points(double share) {
        return AfwegingTexts.points(share, locale);
    }

    private static long whole(double share) {
        return Math.round(share * Points.ALL);
    }

    private String text(String name, Object... params) {
        return I18NProvider.translate(locale, "afweging.tip." + name, params);
    }

    /**
     * What holds when the unknown turns out one way.
     *
     * @param heading which way; empty when that makes no difference
     */
    record Case(String heading, Ways ways) {

        String said(String sentence) {
            return heading.isEmpty() ? sentence : heading + " " + sentence;
        }
    }
}
