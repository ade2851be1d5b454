package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountData;
import nl.eenoverheid.access.AccountListItem;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.StaleDialog;

/** The fields of an account. */
final class AccountForm extends Div {
    private final List<OrganisatieNaam> organisaties;
    private final EmailField email = new EmailField(getTranslation("access.field.email"));
    private final TextField naam = new TextField(getTranslation("access.field.naam"));
    private final TextField functie = new TextField(getTranslation("access.field.functie"));
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(getTranslation("access.field.organisatie"));
    private final CheckboxGroup<String> rollen = new CheckboxGroup<>(getTranslation("access.field.rollen"));

    AccountForm(AccountOptions options) {
        this.organisaties = options.organisaties();
        addClassName("access-form");
        organisatie.setItems(organisaties);
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        rollen.setItems(options.rollen());
        rollen.setItemLabelGenerator(this::rol);
        rollen.setItemHelperGenerator(rol -> getTranslation("access.rol." + rol + ".uitleg"));
        rollen.addThemeName("vertical");
        if (organisaties.size() == 1) {
            organisatie.setValue(organisaties.getFirst());
        }
        add(naam, email, functie, organisatie, rollen);
    }

    void show(AccountListItem account) {
        email.setValue(account.email());
        naam.setValue(account.naam());
        functie.setValue(account.functie());
        organisatie.setValue(organisatie(account.organisatieId()));
        rollen.setValue(rollen(account));
    }

    /** Shows without letting change; a role that cannot be given is named too. */
    void onlyShow(AccountListItem account) {
        rollen.setItems(rollen(account));
        show(account);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(naam, email, functie, organisatie, rollen)) {
            field.setReadOnly(true);
        }
    }

    AccountData data() {
        OrganisatieNaam chosen = organisatie.getValue();
        return new AccountData(
                email.getValue(),
                naam.getValue(),
                functie.getValue(),
                chosen == null ? null : chosen.id(),
                rollen.getValue());
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naam", naam);
        fields.put("email", email);
        fields.put("functie", functie);
        fields.put("organisatieKeuze", organisatie);
        fields.put("rollen", rollen);
        return fields;
    }

    /** What is typed, for a draft. */
    Component[] typed() {
        return new Component[] {naam, email, functie};
    }

    /** Puts what is in the form beside what somebody else saved. */
    void compare(AccountListItem theirs, StaleDialog dialog) {
        dialog.text(naam.getLabel(), naam.getValue(), theirs.naam(), naam::setValue)
                .text(email.getLabel(), email.getValue(), theirs.email(), email::setValue)
                .text(functie.getLabel(), functie.getValue(), theirs.functie(), functie::setValue)
                .value(
                        organisatie.getLabel(),
                        organisatie.getValue(),
                        organisatie(theirs.organisatieId()),
                        OrganisatieNaam::naam,
                        organisatie::setValue)
                .value(rollen.getLabel(), rollen.getValue(), rollen(theirs), this::rollen, rollen::setValue);
    }

    private OrganisatieNaam organisatie(long id) {
        return organisaties.stream()
                .filter(each -> each.id().value() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> rollen(AccountListItem account) {
        return account.rollen().isEmpty() ? Set.of() : Set.of(account.rollen().split(","));
    }

    private String rollen(Set<String> codes) {
        return new TreeSet<>(codes).stream().map(this::rol).collect(Collectors.joining(", "));
    }

    private String rol(String code) {
        return getTranslation("access.rol." + code);
    }
}
