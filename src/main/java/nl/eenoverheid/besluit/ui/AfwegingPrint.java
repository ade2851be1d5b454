package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.knoop.KnoopId;

/**
 * Says on paper which options were weighed and what each does, then what weighed how much for each organisation and what it
 * gives up. Weights stay off the paper as long as they are closed.
 */
@SpringComponent
class AfwegingPrint implements PrintPart {
    private static final int WEIGHED = 5;

    private final BesluitService besluiten;
    private final AfwegingService afwegingen;

    AfwegingPrint(BesluitService besluiten, AfwegingService afwegingen) {
        this.besluiten = besluiten;
        this.afwegingen = afwegingen;
    }

    @Override
    public int order() {
        return WEIGHED;
    }

    @Override
    public List<PrintSection> sections(BesluitId id, Locale locale) {
        return Optional.ofNullable(besluiten.detail(id).knoop())
                .flatMap(knoop -> afwegingen.ofKnoop(new KnoopId(knoop.id())))
                .filter(afweging -> !afweging.opties().isEmpty())
                .map(afweging -> sections(afweging, locale))
                .orElse(List.of());
    }

    private static List<PrintSection> sections(AfwegingDetail afweging, Locale locale) {
        List<PrintSection> sections = new ArrayList<>();
        if (!afweging.tekst().isEmpty()) {
            sections.add(new PrintSection(text(locale, "waarom"), List.of(afweging.tekst())));
        }
        sections.add(new PrintSection(
                text(locale, "opties"),
                afweging.opties().stream()
                        .map(optie -> option(afweging, optie, locale))
                        .toList()));
        if (afweging.status().showsWeights()) {
            sections.add(new PrintSection(
                    text(locale, "punten"),
                    afweging.weighed().stream()
                            .map(partij -> party(afweging, partij, locale))
                            .toList()));
        }
        return sections;
    }

    private static String option(AfwegingDetail afweging, AfwegingDetail.Optie optie, Locale locale) {
        String effects = afweging.belangen().stream()
                .map(belang -> text(locale, "effect", belang.naam(), score(afweging, optie, belang, locale)))
                .collect(Collectors.joining("; "));
        boolean chosen = Objects.equals(afweging.keuze(), optie.id());
        return text(locale, chosen ? "optie.gekozen" : "optie", optie.naam(), effects);
    }

    private static String score(
            AfwegingDetail afweging, AfwegingDetail.Optie optie, AfwegingDetail.Belang belang, Locale locale) {
        return afweging.effect(optie.id(), belang.id())
                .map(AfwegingDetail.Effect::score)
                .map(score -> score > 0 ? "+" + score : score == 0 ? "0" : "−" + -score)
                .orElse(text(locale, "onbekend"));
    }

    private static String party(AfwegingDetail afweging, AfwegingDetail.Partij partij, Locale locale) {
        String points = afweging.belangen().stream()
                .map(belang ->
                        text(locale, "punt", belang.naam(), partij.punten().getOrDefault(belang.id(), 0)))
                .collect(Collectors.joining("; "));
        Stream<String> givenUp = afweging.opties().stream()
                .filter(optie -> !partij.opgaven().getOrDefault(optie.id(), "").isEmpty())
                .map(optie -> text(
                        locale,
                        "opgave",
                        optie.naam(),
                        Objects.requireNonNull(partij.opgaven().get(optie.id()))));
        return Stream.concat(Stream.of(text(locale, "partij", partij.naam(), points)), givenUp)
                .collect(Collectors.joining(" "));
    }

    private static String text(Locale locale, String name, Object... params) {
        return I18NProvider.translate(locale, "besluit.papier.afweging." + name, params);
    }
}
