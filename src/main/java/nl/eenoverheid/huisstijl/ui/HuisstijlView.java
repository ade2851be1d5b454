package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.huisstijl.HuisstijlData;
import nl.eenoverheid.huisstijl.HuisstijlRoutes;
import nl.eenoverheid.huisstijl.HuisstijlService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signin.ui.OrganisatieChoice;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;

/**
 * As an administrator I give the people of my organisation its own colours, and as a main administrator those of any. I see them on this
 * page before anybody else does, and am told which words nobody could read.
 */
@Route(HuisstijlRoutes.PAGE + "/:id?")
@RolesAllowed("ACCOUNT_MANAGE")
@StyleSheet("styles/signin.css")
@StyleSheet("styles/huisstijl.css")
@Uses(ComboBox.class)
class HuisstijlView extends Div implements BeforeEnterObserver, Titled {
    private final transient HuisstijlService styles;
    private final transient OverheidService overheden;
    private final transient SignedIn person;
    private final NowPanel now;
    private final ChoicePanel choice;
    private transient OrganisatieId shown;

    HuisstijlView(HuisstijlService styles, OverheidService overheden, CurrentAccount current, Clock clock) {
        this.styles = styles;
        this.overheden = overheden;
        this.person = current.get();
        this.shown = person.organisatie();
        this.now = new NowPanel(clock, this::reset);
        this.choice = new ChoicePanel(styles, this::use);
        addClassName("eo-page");
    }

    @Override
    public String title() {
        return getTranslation("huisstijl.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = OrganisatieChoice.chosen(event.getRouteParameters(), person);
        OrganisatieNaam organisatie = overheden.find(shown).orElseThrow(NotFound::new);
        removeAll();
        add(new PageHeader(title()).note(getTranslation("huisstijl.note", organisatie.naam())));
        if (OrganisatieChoice.isFor(person)) {
            add(OrganisatieChoice.field(overheden.organisaties(), organisatie, HuisstijlRoutes::of));
        }
        choice.clear();
        now.show(styles.detail(shown));
        add(now, choice);
    }

    private void use(HuisstijlData data) {
        try {
            styles.use(shown, data);
            changed("huisstijl.used");
        } catch (InvalidInput e) {
            choice.refuse(e);
        }
    }

    private void reset() {
        styles.reset(shown);
        changed("huisstijl.isReset");
    }

    private void changed(String key) {
        choice.clear();
        now.show(styles.detail(shown));
        PageStyle.renew(UI.getCurrent());
        Notices.saved(getTranslation(key));
    }
}
