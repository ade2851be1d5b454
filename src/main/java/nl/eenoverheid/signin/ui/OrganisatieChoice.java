package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.function.Function;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.NotFound;

/** On a page about one organisation: which one a main administrator looks at. Others look at their own only. */
public final class OrganisatieChoice {
    private OrganisatieChoice() {}

    /** Whether this person has something to choose. */
    public static boolean isFor(SignedIn person) {
        return person.has(Right.INSTALLATIE_MANAGE);
    }

    /**
     * The organisation of the parameter {@code id} of an address, for whoever may choose; otherwise the own one.
     *
     * @throws NotFound when it is no number
     */
    public static OrganisatieId chosen(RouteParameters parameters, SignedIn person) {
        return parameters
                .get("id")
                .map(OrganisatieChoice::id)
                .filter(id -> isFor(person) || id.equals(person.organisatie()))
                .orElse(person.organisatie());
    }

    /**
     * A field to choose with, drawn by {@code signin.css}.
     *
     * @param path where the page about an organisation is
     */
    public static Component field(
            List<OrganisatieNaam> organisaties, OrganisatieNaam shown, Function<OrganisatieId, String> path) {
        var field = new ComboBox<OrganisatieNaam>();
        field.setLabel(field.getTranslation("signin.organisatie.choice"));
        field.setItemLabelGenerator(OrganisatieNaam::naam);
        field.setItems(organisaties);
        field.setValue(shown);
        field.addClassName("signin-choice");
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                UI.getCurrent().navigate(path.apply(event.getValue().id()));
            }
        });
        return field;
    }

    private static OrganisatieId id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return new OrganisatieId(Long.parseLong(text));
    }
}
