package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.UI;
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
import nl.eenoverheid.access.Right;
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
        OrganisatieId chosen = event.getRouteParameters()
                .get("id")
                .map(OrganisatieView::id)
                .filter(id -> keepsAll() || id.equals(person.organisatie()))
                .orElse(person.organisatie());
        OrganisatieNaam organisatie = overheden.find(chosen).orElseThrow(NotFound::new);
        removeAll();
        add(new PageHeader(title()).note(getTranslation("signin.organisatie.note", organisatie.naam())));
        if (keepsAll()) {
            add(choice(organisatie));
        }
        parts.forEach(part -> add(part.part(chosen)));
    }

    private ComboBox<OrganisatieNaam> choice(OrganisatieNaam shown) {
        ComboBox<OrganisatieNaam> choice = new ComboBox<>(getTranslation("signin.organisatie.choice"));
        choice.setItemLabelGenerator(OrganisatieNaam::naam);
        choice.setItems(overheden.organisaties());
        choice.setValue(shown);
        choice.addClassName("signin-choice");
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                UI.getCurrent()
                        .navigate(SignInRoutes.ORGANISATIE + "/"
                                + event.getValue().id().value());
            }
        });
        return choice;
    }

    private boolean keepsAll() {
        return person.has(Right.INSTALLATIE_MANAGE);
    }

    private static OrganisatieId id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return new OrganisatieId(Long.parseLong(text));
    }
}
