package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.bezoek.AgendaRegel;
import nl.eenoverheid.bezoek.BezoekData;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekRol;
import nl.eenoverheid.bezoek.BezoekSoort;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.PersonalDataGuard;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;

/** The fields of a bezoek: who goes decides what is asked about an agenda. */
final class BezoekForm extends Div {
    private final TextField titel = new TextField(getTranslation("bezoek.field.titel"));
    private final Select<WerkruimteListItem> werkruimte = new Select<>();
    private final Choice<BezoekSoort> soort = choice("soort", BezoekSoort.values(), "bezoek.bezoekSoort.");
    private final Choice<BezoekRol> rol = choice("rol", BezoekRol.values(), "bezoek.bezoekRol.");
    private final Paragraph rule = new Paragraph();
    private final TextArea agenda = area("agenda");
    private final TextArea agendaReden = area("agendaReden");
    private final DatePicker dag = FieldTexts.dateField(getTranslation("bezoek.field.dag"));
    private final TimePicker van = FieldTexts.timeField(getTranslation("bezoek.field.van"));
    private final TimePicker tot = FieldTexts.timeField(getTranslation("bezoek.field.tot"));
    private final RouteField route;
    private final MultiSelectComboBox<Mens> deelnemers =
            FieldTexts.manyField(getTranslation("bezoek.field.deelnemers"));
    private final TextArea anderen = area("anderen");
    private final TextArea doel = area("doel");
    private final TextArea vragen = area("vragen");
    private final TextArea nietOver = area("nietOver");
    private final transient Function<WerkruimteId, List<Mens>> mensen;

    /**
     * An empty form.
     *
     * @param mensen who can be asked along in a werkruimte
     */
    BezoekForm(
            List<WerkruimteListItem> werkruimten,
            List<OrganisatieNaam> gemeenten,
            Function<WerkruimteId, List<Mens>> mensen) {
        this.mensen = mensen;
        route = new RouteField(gemeenten);
        addClassName("eo-form");
        titel.setHelperText(getTranslation("bezoek.field.titel.example"));
        werkruimte.setLabel(getTranslation("bezoek.field.werkruimte"));
        werkruimte.setItems(werkruimten);
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        werkruimte.addValueChangeListener(change -> offer());
        deelnemers.setItemLabelGenerator(Mens::text);
        deelnemers.setHelperText(getTranslation("bezoek.field.deelnemers.example"));
        rule.addClassName("bezoek-rule");
        rule.getElement().setAttribute("role", "status");
        rol.addValueChangeListener(change -> follow());
        Div when = new Div(dag, van, tot);
        when.addClassName("bezoek-when");
        add(titel, werkruimte, soort, rol, rule, agenda, agendaReden, when, route, deelnemers, anderen);
        add(doel, vragen, nietOver);
        if (werkruimten.size() == 1) {
            werkruimte.setValue(werkruimten.getFirst());
        }
        follow();
    }

    void propose(WerkruimteId home) {
        werkruimte
                .getListDataView()
                .getItems()
                .filter(each -> each.id() == home.value())
                .findFirst()
                .ifPresent(werkruimte::setValue);
    }

    /** Shows a bezoek that is there already; its werkruimte stays what it is. */
    void show(BezoekDetail bezoek) {
        BezoekData data = bezoek.data();
        titel.setValue(data.titel());
        if (data.werkruimte() != null) {
            propose(data.werkruimte());
        }
        werkruimte.setReadOnly(true);
        soort.setValue(data.soort());
        rol.setValue(data.rol());
        agenda.setValue(data.agenda());
        agendaReden.setValue(data.agendaReden());
        dag.setValue(data.dag());
        van.setValue(data.van());
        tot.setValue(data.tot());
        route.show(data.route());
        Set<Mens> going = bezoek.deelnemers().stream().map(Mens::of).collect(Collectors.toSet());
        Set<Mens> all = new HashSet<>(offered());
        all.addAll(going);
        deelnemers.setItems(Mens.sorted(all));
        deelnemers.setValue(going);
        anderen.setValue(data.anderen());
        doel.setValue(data.doel());
        vragen.setValue(data.vragen());
        nietOver.setValue(data.nietOver());
    }

    BezoekData data() {
        return new BezoekData(
                werkruimte.getValue() == null
                        ? null
                        : new WerkruimteId(werkruimte.getValue().id()),
                titel.getValue(),
                soort.getValue(),
                rol.getValue(),
                dag.getValue(),
                van.getValue(),
                tot.getValue(),
                doel.getValue(),
                vragen.getValue(),
                nietOver.getValue(),
                agenda.getValue(),
                agendaReden.getValue(),
                anderen.getValue(),
                route.route(),
                deelnemers.getValue().stream().map(Mens::account).collect(Collectors.toSet()));
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("titel", titel);
        fields.put("werkruimte", werkruimte);
        fields.put("soort", soort);
        fields.put("rol", rol);
        fields.put("agenda", agenda);
        fields.put("agendaReden", agendaReden);
        fields.put("dag", dag);
        fields.put("van", van);
        fields.put("tot", tot);
        fields.put("route", route);
        fields.put("deelnemers", deelnemers);
        fields.put("anderen", anderen);
        fields.put("doel", doel);
        fields.put("vragen", vragen);
        fields.put("nietOver", nietOver);
        return fields;
    }

    /** The fields in which somebody types, for keeping on the device. */
    Component[] typed() {
        return new Component[] {titel, soort, rol, agenda, agendaReden, dag, anderen, doel, vragen, nietOver};
    }

    /** Puts what somebody else made of it beside what stands here; what is not words is theirs until changed again. */
    StaleDialog beside(BezoekDetail theirs, Runnable resolved) {
        BezoekData data = theirs.data();
        StaleDialog dialog =
                new StaleDialog(resolved).text(titel.getLabel(), titel.getValue(), data.titel(), titel::setValue);
        text(dialog, agenda, data.agenda());
        text(dialog, agendaReden, data.agendaReden());
        text(dialog, anderen, data.anderen());
        text(dialog, doel, data.doel());
        text(dialog, vragen, data.vragen());
        text(dialog, nietOver, data.nietOver());
        return dialog.value(
                        getTranslation("bezoek.field.moment"),
                        Moment.of(data()),
                        Moment.of(data),
                        Moment::text,
                        this::take)
                .value(
                        route.getLabel(),
                        route.route(),
                        data.route(),
                        stops -> getTranslation("bezoek.route.count", stops.size()),
                        route::show);
    }

    private void take(Moment moment) {
        dag.setValue(moment.dag());
        van.setValue(moment.van());
        tot.setValue(moment.tot());
    }

    private static void text(StaleDialog dialog, TextArea mine, String theirs) {
        dialog.text(mine.getLabel(), mine.getValue(), theirs, mine::setValue);
    }

    /** What the rule says for who goes, and the fields that go with it. */
    private void follow() {
        AgendaRegel regel = rol.getValue() == null ? null : rol.getValue().agenda();
        rule.setVisible(regel != null);
        agenda.setVisible(regel != null);
        agendaReden.setVisible(regel == AgendaRegel.ZONDER);
        if (regel != null) {
            rule.setText(getTranslation("bezoek.agenda." + regel));
            agenda.setLabel(getTranslation("bezoek.field.agenda." + regel));
        }
    }

    private void offer() {
        Set<Mens> kept = deelnemers.getValue();
        List<Mens> offered = offered();
        deelnemers.setItems(offered);
        deelnemers.setValue(kept.stream().filter(offered::contains).collect(Collectors.toSet()));
        if (kept.isEmpty()) {
            deelnemers.setValue(offered.stream().filter(Mens::ik).collect(Collectors.toSet()));
        }
    }

    private List<Mens> offered() {
        return werkruimte.getValue() == null
                ? List.of()
                : mensen.apply(new WerkruimteId(werkruimte.getValue().id()));
    }

    private <E extends Enum<E>> Choice<E> choice(String name, E[] options, String texts) {
        return new Choice<>(
                getTranslation("bezoek.field." + name), List.of(options), each -> getTranslation(texts + each.name()));
    }

    private TextArea area(String name) {
        TextArea area = new TextArea(getTranslation("bezoek.field." + name));
        area.setHelperText(getTranslation("bezoek.field." + name + ".example"));
        area.setMinRows(2);
        return PersonalDataGuard.on(area);
    }
}
