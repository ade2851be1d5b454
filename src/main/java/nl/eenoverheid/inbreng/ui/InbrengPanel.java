package nl.eenoverheid.inbreng.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.inbreng.InbrengDetail;
import nl.eenoverheid.inbreng.InbrengRol;
import nl.eenoverheid.inbreng.InbrengStatus;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import org.jspecify.annotations.Nullable;

/** Who takes part without deciding: what each has to do, by when, and what came of it; a part after the other. */
@StyleSheet("styles/inbreng.css")
final class InbrengPanel extends Composite<Panel> {
    private static final List<Claim> PARTS = List.of(
            Claim.BEREIDT_VOOR,
            Claim.STEMT_IN,
            Claim.ADVISEERT,
            Claim.WORDT_GEHOORD,
            Claim.WORDT_GEINFORMEERD,
            Claim.VOERT_UIT);

    private final transient InbrengActs acts;

    InbrengPanel(List<InbrengRol> rollen, InbrengActs acts) {
        this.acts = acts;
        getContent().setHeading(getTranslation("knoop.roles.title"));
        if (rollen.isEmpty()) {
            getContent().add(InbrengTexts.soft(getTranslation("knoop.roles.none")));
        }
        for (Claim part : PARTS) {
            List<InbrengRol> these =
                    rollen.stream().filter(rol -> rol.zegt() == part).toList();
            if (!these.isEmpty()) {
                getContent().add(new H3(InbrengTexts.rol(part)), list(these));
            }
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private UnorderedList list(List<InbrengRol> rollen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("inbreng-list");
        list.getElement().setAttribute("role", "list");
        rollen.forEach(rol -> list.add(item(rol)));
        return list;
    }

    private ListItem item(InbrengRol rol) {
        InbrengDetail inbreng = rol.inbreng();
        Span who = new Span(rol.wie());
        who.addClassName("inbreng-wie");
        who.getElement().setAttribute("dir", "auto");
        Div head = new Div(who, InbrengTexts.badge(inbreng));
        head.addClassName("inbreng-head");
        ListItem item = new ListItem(head);
        if (inbreng != null) {
            told(item, inbreng);
        }
        Div buttons = buttons(rol, inbreng);
        if (buttons.getComponentCount() > 0) {
            item.add(buttons);
        }
        return item;
    }

    private void told(ListItem item, InbrengDetail inbreng) {
        item.add(new Prose(inbreng.vraag()));
        item.add(InbrengTexts.soft(getTranslation(
                "inbreng.asked",
                inbreng.vrager(),
                inbreng.organisatie(),
                day(Dates.dayOf(inbreng.op())),
                day(inbreng.uiterlijk()))));
        if (inbreng.status() == InbrengStatus.GELEVERD && inbreng.geleverdOp() != null) {
            item.add(InbrengTexts.soft(getTranslation("inbreng.delivered", day(inbreng.geleverdOp()))));
            item.add(new Quote(inbreng.tekst()));
            if (!inbreng.link().isEmpty()) {
                item.add(link(inbreng.link()));
            }
        }
        if (!inbreng.reden().isEmpty()) {
            item.add(InbrengTexts.soft(getTranslation(
                    inbreng.status() == InbrengStatus.NIET_NODIG ? "inbreng.waived" : "inbreng.moved",
                    inbreng.reden())));
        }
    }

    private Component link(String address) {
        Anchor link = new Anchor(address, getTranslation("inbreng.read"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("title", address);
        return link;
    }

    private Div buttons(InbrengRol rol, @Nullable InbrengDetail inbreng) {
        Div buttons = new Div();
        buttons.addClassName("inbreng-head");
        if (inbreng == null) {
            if (rol.canAsk()) {
                buttons.add(button("ask", rol, () -> acts.ask(rol)));
            }
        } else if (inbreng.status() == InbrengStatus.GEVRAAGD) {
            if (rol.canAnswer()) {
                buttons.add(
                        button("deliver", rol, () -> acts.deliver(rol, inbreng)),
                        quiet("waive", rol, () -> acts.waive(rol, inbreng)));
            }
            if (rol.canAsk()) {
                buttons.add(quiet("move", rol, () -> acts.move(rol, inbreng)));
            }
        } else if (rol.canAsk()) {
            buttons.add(quiet("askAgain", rol, () -> acts.askAgain(rol, inbreng)));
        }
        return buttons;
    }

    private Button button(String what, InbrengRol rol, Runnable act) {
        String words = getTranslation("inbreng." + what + ".action");
        Button button = new Button(words, click -> act.run());
        button.setAriaLabel(getTranslation("inbreng.act.of", words, rol.wie()));
        return button;
    }

    private Button quiet(String what, InbrengRol rol, Runnable act) {
        Button button = button(what, rol, act);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String day(LocalDate day) {
        return day.getYear() == acts.today().getYear() ? Dates.day(day, getLocale()) : Dates.date(day, getLocale());
    }
}
