package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.search.SearchFragment;
import nl.eenoverheid.stuk.StukListItem;
import nl.eenoverheid.stuk.StukRoutes;
import nl.eenoverheid.stuk.StukStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.vertrouwelijkheid.ui.VertrouwelijkheidParts;

/** One row for a stuk, in its dossier or among all. */
final class StukRows {
    private StukRows() {}

    /** A row; with the name of its dossier where stukken of several stand together. */
    static ListRow row(StukListItem stuk, boolean named) {
        ListRow row = new ListRow(StukRoutes.detail(stuk.id()), stuk.titel())
                .badges(badges(stuk))
                .meta(
                        StukTexts.soort(stuk.soort()),
                        Dates.date(stuk.datum(), UI.getCurrent().getLocale()),
                        StukTexts.auteur(stuk.auteur()),
                        StukTexts.bestand(stuk.bestand(), stuk.grootte()));
        SearchFragment fragment = stuk.fragment();
        if (fragment != null) {
            row.foot(StukTexts.fragment(fragment));
        }
        if (stuk.versie() > 1) {
            row.foot(StukTexts.text("row.versie", stuk.versie()));
        }
        if (named) {
            row.foot(StukTexts.text("row.dossier", stuk.dossier()));
        }
        return row;
    }

    private static Component[] badges(StukListItem stuk) {
        List<Component> badges = new ArrayList<>();
        if (stuk.status() == StukStatus.INGETROKKEN) {
            badges.add(new StatusBadge(Tone.NEUTRAL, "✕", StukTexts.text("stukStatus.INGETROKKEN")));
        }
        VertrouwelijkheidParts.badge(stuk.niveau()).ifPresent(badges::add);
        if (stuk.controle() == Viruscontrole.BESMET || stuk.controle() == Viruscontrole.WACHT) {
            StukTexts.check(stuk.controle()).ifPresent(badges::add);
        }
        return badges.toArray(Component[]::new);
    }
}
