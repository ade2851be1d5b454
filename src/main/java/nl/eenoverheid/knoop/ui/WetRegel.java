package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;

/** What the law gives a kind of body: leads to its row of the library, and to the article. */
final class WetRegel extends Composite<Div> {

    WetRegel(BevoegdheidDetail row) {
        PathLink what = new PathLink(
                BevoegdheidRoutes.row(row),
                getTranslation("overheid.bestuursorgaanSoort." + row.data().orgaan())
                        + ": "
                        + getTranslation(
                                "bevoegdheid.bevoegdheidRol." + row.data().rol() + ".over",
                                row.data().waarover()));
        Anchor law = new Anchor(row.data().link(), row.grondslag(), AnchorTarget.BLANK);
        law.getElement().setAttribute("rel", "noopener noreferrer");
        Span ground = new Span(law, new Span(" · "), KnoopTexts.soft(verified(row)));
        getContent().add(what, ground);
        getContent().addClassName("knoop-wet");
    }

    private String verified(BevoegdheidDetail row) {
        return row.gecontroleerdOp() == null
                ? getTranslation("knoop.ladder.unverified")
                : getTranslation("knoop.ladder.verified", Dates.date(row.gecontroleerdOp(), getLocale()));
    }
}
