package nl.eenoverheid.weergave.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.ui.Narrowed;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.weergave.WeergaveService;
import nl.eenoverheid.workspace.WerkruimteService;

/** What the header of every list carries: the ways in which it was kept. */
@SpringComponent
public final class WeergavenPart {
    private final WeergaveService weergaven;
    private final WerkruimteService werkruimten;

    WeergavenPart(WeergaveService weergaven, WerkruimteService werkruimten) {
        this.weergaven = weergaven;
        this.werkruimten = werkruimten;
    }

    /** The menu of a list that is narrowed in this way now. */
    public Component of(Narrowed page, UrlQuery query) {
        return new WeergavenMenu(page.listPath(), query, weergaven, werkruimten);
    }
}
