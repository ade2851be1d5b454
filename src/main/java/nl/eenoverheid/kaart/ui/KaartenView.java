package nl.eenoverheid.kaart.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.eenoverheid.kaart.KaartData;
import nl.eenoverheid.kaart.KaartRoutes;
import nl.eenoverheid.kaart.KaartService;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;

/**
 * As a main administrator I bring real borders, so that a map looks like the land that people know. I am told first which
 * municipalities the file has and which not, and say where it is from.
 */
@Route(KaartRoutes.PAGE)
@RolesAllowed("INSTALLATIE_MANAGE")
@StyleSheet("styles/kaart.css")
class KaartenView extends Div implements BeforeEnterObserver, Titled {
    private final transient KaartService kaarten;
    private final KaartNow now;
    private final KaartForm form;

    KaartenView(KaartService kaarten) {
        this.kaarten = kaarten;
        this.now = new KaartNow(this::remove);
        this.form = new KaartForm(kaarten::check, this::use);
        addClassName("eo-page");
        add(new PageHeader(title()).note(getTranslation("kaart.note")), now, form);
    }

    @Override
    public String title() {
        return getTranslation("kaart.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        now.show(kaarten.detail());
    }

    private void use(KaartData data) {
        kaarten.use(data);
        changed("kaart.used");
    }

    private void remove() {
        kaarten.remove();
        changed("kaart.removed");
    }

    private void changed(String key) {
        form.clear();
        now.show(kaarten.detail());
        Notices.saved(getTranslation(key));
    }
}
