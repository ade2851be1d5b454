package nl.eenoverheid.afweging.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.EffectData;
import nl.eenoverheid.afweging.calculation.Effects;
import nl.eenoverheid.afweging.calculation.Sensitivity;
import nl.eenoverheid.afweging.calculation.Tip;
import nl.eenoverheid.afweging.calculation.Weights;

/** From how many points on an interest makes another option stand highest, in words. */
final class TipText {
    private TipText() {}

    static String of(AfwegingDetail afweging, Weights given, int interest, Locale locale) {
        Effects effects = afweging.effects();
        if (effects.isKnown()) {
            return of(afweging, effects, given, interest, locale);
        }
        String worst = of(afweging, effects.assuming(EffectData.LOWEST), given, interest, locale);
        String best = of(afweging, effects.assuming(EffectData.HIGHEST), given, interest, locale);
        return worst.equals(best)
                ? worst
                : AfwegingTexts.text("afweging.tip.worst", worst) + " " + AfwegingTexts.text("afweging.tip.best", best);
    }

    private static String of(AfwegingDetail afweging, Effects effects, Weights given, int interest, Locale locale) {
        List<Tip> tips = new Sensitivity(effects, given, interest).tips();
        double share = given.share(interest);
        StringBuilder words = new StringBuilder();
        tips.stream()
                .filter(tip -> tip.share() < share)
                .reduce((first, second) -> second)
                .ifPresent(tip -> words.append(said(afweging, "afweging.tip.below", tip.share(), tip.below(), locale)));
        tips.stream().filter(tip -> tip.share() >= share).findFirst().ifPresent(tip -> words.append(
                        words.isEmpty() ? "" : " ")
                .append(said(afweging, "afweging.tip.above", tip.share(), tip.above(), locale)));
        return words.isEmpty()
                ? AfwegingTexts.text("afweging.tip.never", AfwegingTexts.options(afweging, effects.top(given)))
                : words.toString();
    }

    private static String said(AfwegingDetail afweging, String key, double share, Set<Integer> options, Locale locale) {
        return AfwegingTexts.text(key, AfwegingTexts.points(share, locale), AfwegingTexts.options(afweging, options));
    }
}
