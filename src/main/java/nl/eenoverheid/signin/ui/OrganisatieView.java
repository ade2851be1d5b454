package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signin.SignInRoutes;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Titled;

/** As an administrator, I keep what holds for everybody of my organisation; as a main administrator, for any of them. */
@Route(SignInRoutes.ORGANISATIE + "/:id?")
@RolesAllowed("ACCOUNT_MANAGE")
@StyleSheet("styles/signin.css")
@Uses(Checkbox.class)
@Uses(ComboBox.class)
class OrganisatieView extends Div implements BeforeEnterObserver, Titled {
    private final transient List<OrganisatiePart> parts;
    private final transient OverheidService overheden;
    private final transient SignedIn person;

    OrganisatieView(List<OrganisatiePart> parts, OverheidService overheden, CurrentAccount current) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(OrganisatiePart::order))
                .toList();
        this.overheden = overheden;
        this.person = current.get();
        addClassNames("eo-page", "signin-page");
    }

    @Override
    public String title() {
        return getTranslation("signin.organisatie.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OrganisatieId chosen = OrganisatieChoice.chosen(event.getRouteParameters(), person);
        OrganisatieNaam organisatie = overheden.find(chosen).orElseThrow(NotFound::new);
        removeAll();
        add(new PageHeader(title()).note(getTranslation("signin.organisatie.note", organisatie.naam())));
        if (OrganisatieChoice.isFor(person)) {
            add(OrganisatieChoice.field(overheden.organisaties(), organisatie, OrganisatieView::path));
        }
        parts.forEach(part -> add(part.part(chosen)));
    }

    private static String path(OrganisatieId organisatie) {
        return SignInRoutes.ORGANISATIE + "/" + organisatie.value();
    }
}
