package nl.eenoverheid.bericht.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.eenoverheid.bericht.BerichtService;
import nl.eenoverheid.bericht.BerichtTekstId;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Titled;

/** As a main administrator I say in our own words what people read in letters by e-mail. */
@Route("beheer/berichten")
@RolesAllowed("INSTALLATIE_MANAGE")
@StyleSheet("styles/bericht.css")
class BerichtenView extends Div implements Titled {
    BerichtenView(BerichtService berichten) {
        addClassName("eo-page");
        Div list = new Div();
        list.addClassName("bericht-list");
        add(new PageHeader(title()).note(getTranslation("bericht.note")), list);
        berichten.list().forEach(tekst -> list.add(new Panel(heading(tekst.id()), new BerichtForm(berichten, tekst))));
    }

    @Override
    public String title() {
        return getTranslation("bericht.title");
    }

    private String heading(BerichtTekstId id) {
        return getTranslation(
                "bericht.heading",
                getTranslation("bericht.soort." + id.soort().name()),
                getTranslation("bericht.taal." + id.taal()));
    }
}
