package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.ui.KnoopPrintPart;
import nl.eenoverheid.knoop.ui.KnoopPrintSection;

/**
 * Says on paper why, which options were weighed and what each does, then what weighed how much for each organisation, what
 * it gives up, and what would change the outcome. Weights stay off the paper as long as they are closed.
 */
@SpringComponent
public class AfwegingOnPaper implements KnoopPrintPart {
    private static final int WEIGHED = 5;

    private final AfwegingService afwegingen;

    AfwegingOnPaper(AfwegingService afwegingen) {
        this.afwegingen = afwegingen;
    }

    @Override
    public int order() {
        return WEIGHED;
    }

    @Override
    public List<KnoopPrintSection> sections(KnoopId id, Locale locale) {
        return afwegingen
                .ofKnoop(id)
                .filter(afweging -> !afweging.opties().isEmpty())
                .map(afweging -> sections(afweging, locale))
                .orElse(List.of());
    }

    private static List<KnoopPrintSection> sections(AfwegingDetail afweging, Locale locale) {
        List<KnoopPrintSection> sections = new ArrayList<>();
        if (!afweging.tekst().isEmpty()) {
            sections.add(new KnoopPrintSection(text(locale, "papier.waarom"), List.of(afweging.tekst())));
        }
        sections.add(new KnoopPrintSection(
                text(locale, "papier.opties"),
                afweging.opties().stream()
                        .map(optie -> option(afweging, optie, locale))
                        .toList()));
        if (!afweging.weighed().isEmpty()) {
            sections.add(new KnoopPrintSection(
                    text(locale, "papier.punten"),
                    afweging.weighed().stream()
                            .map(partij -> party(afweging, partij, locale))
                            .toList()));
            sections.add(new KnoopPrintSection(text(locale, "tip.title"), tips(afweging, locale)));
        }
        return sections;
    }

    private static List<String> tips(AfwegingDetail afweging, Locale locale) {
        TipText tips = new TipText(afweging, afweging.together(), locale);
        return tips.cases().stream()
                .flatMap(when -> tips.sentences(when).stream().map(when::said))
                .toList();
    }

    private static String option(AfwegingDetail afweging, AfwegingDetail.Optie optie, Locale locale) {
        String effects = afweging.belangen().stream()
                .map(belang -> text(locale, "papier.effect", belang.naam(), score(afweging, optie, belang, locale)))
                .collect(Collectors.joining("; "));
        boolean chosen = Objects.equals(afweging.keuze(), optie.id());
        return text(locale, chosen ? "papier.optie.gekozen" : "papier.optie", optie.naam(), effects);
    }

    private static String score(
            AfwegingDetail afweging, AfwegingDetail.Optie optie, AfwegingDetail.Belang belang, Locale locale) {
        return afweging.effect(optie.id(), belang.id())
                .map(AfwegingDetail.Effect::score)
                .map(AfwegingTexts::figure)
                .orElse(text(locale, "score.unknown"));
    }

    private static String party(AfwegingDetail afweging, AfwegingDetail.Partij partij, Locale locale) {
        String points = afweging.belangen().stream()
                .map(belang -> text(
                        locale, "papier.punt", belang.naam(), partij.punten().getOrDefault(belang.id(), 0)))
                .collect(Collectors.joining("; "));
        Stream<String> givenUp = afweging.opties().stream()
                .filter(optie -> !partij.opgaven().getOrDefault(optie.id(), "").isEmpty())
                .map(optie -> text(
                        locale,
                        "papier.opgave",
                        optie.naam(),
                        Objects.requireNonNull(partij.opgaven().get(optie.id()))));
        return Stream.concat(Stream.of(text(locale, "papier.partij", partij.naam(), points)), givenUp)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Locale locale, String name, Object... params) {
        return I18NProvider.translate(locale, "afweging." + name, params);
    }
}
