package nl.eenoverheid.toewijzingsregel.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.toewijzingsregel.RegelProef;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;

/** Signalen, each with the rule that would take it. */
final class Vangsten extends UnorderedList {

    Vangsten(List<RegelProef.Vangst> vangsten, boolean regel) {
        addClassName("regel-vangsten");
        getElement().setAttribute("role", "list");
        vangsten.forEach(vangst -> add(row(vangst, regel)));
    }

    private ListItem row(RegelProef.Vangst vangst, boolean regel) {
        PathLink link = new PathLink(SignaalRoutes.detail(vangst.id()), vangst.kop());
        link.getElement().setAttribute("dir", "auto");
        String day = Dates.day(vangst.gehoordOp(), getLocale());
        Span soft = new Span(
                !regel
                        ? day
                        : vangst.regel() == null
                                ? getTranslation("toewijzingsregel.recent.none", day)
                                : getTranslation("toewijzingsregel.recent.regel", day, vangst.regel()));
        soft.addClassName("eo-soft");
        return new ListItem(link, soft);
    }
}
