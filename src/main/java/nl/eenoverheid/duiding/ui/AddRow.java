package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenoverheid.duiding.DuidingListItem;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.ui.PathLink;

/** A duiding that is open already, with a button that puts the chosen signalen on its table. */
final class AddRow extends Div {

    AddRow(DuidingListItem duiding, Runnable act) {
        addClassName("eo-line");
        Paragraph facts = new Paragraph(
                duiding.werkruimte() + " · " + getTranslation("duiding.list.signalen", duiding.signalen()));
        facts.addClassName("eo-soft");
        Div words = new Div(new PathLink(DuidingRoutes.detail(duiding.id()), duiding.titel()), facts);
        if (duiding.getekend() > 0) {
            Paragraph warning = new Paragraph(getTranslation("duiding.start.existing.signed", duiding.getekend()));
            warning.addClassName("duiding-warning");
            words.add(warning);
        }
        words.addClassName("eo-grow");
        Button button = new Button(getTranslation("duiding.start.existing.add"), click -> act.run());
        button.setAriaLabel(getTranslation("duiding.start.existing.addTo", duiding.titel()));
        add(words, button);
    }
}
