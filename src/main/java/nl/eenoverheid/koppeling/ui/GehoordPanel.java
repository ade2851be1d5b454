package nl.eenoverheid.koppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.koppeling.DossierPlek;
import nl.eenoverheid.koppeling.DossierSignaal;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.ui.SignaalQuery;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PagedList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** What was heard outside about a dossier: the words, where, how it came here and whether somebody waits for an answer. */
@StyleSheet("styles/koppeling.css")
final class GehoordPanel extends Composite<Panel> {
    private final transient UrlQuery here;
    private final transient LocalDate today;
    private final PagedList<DossierSignaal> list;
    private final PathLink all;

    /**
     * Makes the panel.
     *
     * @param plek where something can be noted that goes with it, if anywhere
     */
    GehoordPanel(DossierId id, KoppelingService koppelingen, Optional<DossierPlek> plek, LocalDate today) {
        this.today = today;
        here = UrlQuery.of(QueryParameters.empty()).with(SignaalQuery.DOSSIER, id.value());
        list = new PagedList<>(after -> koppelingen.ofDossier(id, after), this::row, GehoordPanel::nothing);
        all = button(here.on(SignaalRoutes.LIST), "koppeling.heard.all");
        Div line = new Div();
        line.addClassNames("eo-actions", "koppeling-acts");
        plek.map(this::noting).ifPresent(line::add);
        line.add(all);
        getContent().add(line, list);
        getContent().flush();
        showAll();
    }

    @Override
    protected Panel initContent() {
        return new Panel(text("koppeling.heard.title"));
    }

    void refresh() {
        list.reload();
        showAll();
    }

    private void showAll() {
        all.setVisible(list.size() > 0);
    }

    private PathLink noting(DossierPlek plek) {
        return button(
                here.with(UrlQuery.WERKRUIMTE, plek.werkruimte().value()).on(SignaalRoutes.NOTE),
                "koppeling.heard.note");
    }

    private Component row(DossierSignaal heard) {
        SignaalListItem signaal = heard.signaal();
        String place = signaal.kern().isEmpty() ? signaal.gemeente() : signaal.kern();
        ListRow row = new ListRow(SignaalRoutes.detail(signaal.id()), signaal.kop())
                .meta(Stream.of(place, Dates.day(signaal.gehoordOp(), locale()), signaal.organisatie())
                        .filter(fact -> fact != null && !fact.isEmpty())
                        .toArray(String[]::new));
        if (heard.geland()) {
            row.foot(Tone.BLUE, "↓", text("koppeling.heard.landed"));
        }
        if (heard.wie() != null && heard.organisatie() != null) {
            row.foot(text("koppeling.heard.linked", heard.wie(), heard.organisatie()));
        }
        owed(row, signaal);
        return row;
    }

    private void owed(ListRow row, SignaalListItem signaal) {
        LocalDate until = signaal.antwoordUiterlijk();
        if (signaal.status() == SignaalStatus.TERUGGEKOPPELD) {
            row.foot(Tone.GOOD, "✓", text("koppeling.heard.answered"));
        } else if (signaal.antwoordBeloofd() && until != null) {
            boolean late = until.isBefore(today);
            row.foot(
                    late ? Tone.BAD : Tone.NEUTRAL,
                    "↩",
                    text(late ? "koppeling.heard.late" : "koppeling.heard.owed", Dates.day(until, locale())));
        }
    }

    private static Component nothing() {
        return new EmptyState(text("koppeling.heard.none.title"), text("koppeling.heard.none.text"));
    }

    private static PathLink button(String path, String key) {
        PathLink link = new PathLink(path, text(key));
        link.addClassName("eo-button");
        return link;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
