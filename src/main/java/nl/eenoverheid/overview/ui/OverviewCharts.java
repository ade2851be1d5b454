package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.overheid.Tegel;
import nl.eenoverheid.overview.OverviewService;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalTellingService;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.TilePicture;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** Pictures that answer a question, each with the rows behind every number. */
@SpringComponent
class OverviewCharts {
    private static final int DAYS = 90;
    private static final int PER = 1000;

    private final OverviewService overview;
    private final SignaalTellingService tellingen;
    private final OverheidService overheden;
    private final Clock clock;

    OverviewCharts(OverviewService overview, SignaalTellingService tellingen, OverheidService overheden, Clock clock) {
        this.overview = overview;
        this.tellingen = tellingen;
        this.overheden = overheden;
        this.clock = clock;
    }

    /** Where nothing is heard: signalen for each 1,000 inhabitants, by municipality. */
    Component heard(Component on, @Nullable WerkruimteId werkruimte, UrlQuery query) {
        LocalDate since = Dates.dayOf(clock.instant()).minusDays(DAYS);
        Map<OrganisatieId, Integer> counts = tellingen.perGemeente(werkruimte, since);
        NumberFormat number = NumberFormat.getInstance(UI.getCurrent().getLocale());
        number.setMaximumFractionDigits(2);
        List<EoChart.Tile> tiles = overheden.tegels().stream()
                .map(tegel -> tile(tegel, counts.getOrDefault(tegel.id(), 0), since, query, on, number))
                .toList();
        return new EoChart(
                on.getTranslation("overview.heard"),
                on.getTranslation("overview.heard.note", DAYS),
                new TilePicture(
                        on.getTranslation("overview.heard.gemeente"),
                        on.getTranslation("overview.heard.count"),
                        "",
                        "",
                        tiles));
    }

    private static EoChart.Tile tile(
            Tegel tegel, int count, LocalDate since, UrlQuery query, Component on, NumberFormat number) {
        double share = tegel.inwoners() == 0 ? 0 : (double) count * PER / tegel.inwoners();
        return new EoChart.Tile(
                tegel.naam(),
                tegel.kort(),
                tegel.rij() - 1,
                tegel.kolom() - 1,
                share,
                "",
                on.getTranslation("overview.heard.shown", count, number.format(share)),
                query.with("gemeente", tegel.id().value()).with("sinds", since).on(SignaalRoutes.LIST));
    }

    /** How many open questions have somebody who decides. */
    Component deciders(Component on, @Nullable WerkruimteId werkruimte, UrlQuery query) {
        Map<BeslisStand, Integer> counts = overview.deciders(werkruimte);
        List<EoChart.Bar> bars = List.of(BeslisStand.values()).reversed().stream()
                .map(stand -> bar(stand, counts.getOrDefault(stand, 0), query, on))
                .toList();
        return EoChart.bars(
                on.getTranslation("overview.deciders"),
                on.getTranslation("overview.deciders.note"),
                on.getTranslation("overview.deciders.stand"),
                on.getTranslation("overview.deciders.count"),
                bars);
    }

    private static EoChart.Bar bar(BeslisStand stand, int count, UrlQuery query, Component on) {
        Tone tone =
                switch (stand) {
                    case HELDER -> Tone.GOOD;
                    case GEDEELD -> Tone.ACCENT;
                    case BETWIST -> Tone.WARN;
                    case ONBEKEND -> Tone.BAD;
                };
        return new EoChart.Bar(
                on.getTranslation("overview.deciders." + stand.name()),
                count,
                Integer.toString(count),
                tone,
                query.with("stand", stand.name()).on(KnoopRoutes.LIST));
    }
}
