package nl.eenoverheid.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;

/** Where one arrives. */
@Route("")
@PermitAll
class HomeView extends Div implements Titled {
    HomeView() {
        add(new PageHeader(title()));
    }

    @Override
    public String title() {
        return getTranslation("shell.nav.OVERZICHT");
    }
}
