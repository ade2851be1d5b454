package nl.eenoverheid.escalatie.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.escalatie.EscalatieDetail;
import nl.eenoverheid.escalatie.EscalatieStatus;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Each time that a question was put to a body: to which, why, by when, and what came of it; the last one first. */
@StyleSheet("styles/escalatie.css")
final class EscalatiePanel extends Composite<Panel> {
    private final transient EscalatieActs acts;
    private final transient LocalDate today;

    EscalatiePanel(List<EscalatieDetail> escalaties, EscalatieActs acts, LocalDate today) {
        this.acts = acts;
        this.today = today;
        getContent().setHeading(getTranslation("escalatie.title"));
        if (escalaties.isEmpty()) {
            getContent().add(soft(getTranslation("escalatie.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("escalatie-list");
        escalaties.forEach(each -> list.add(item(each)));
        getContent().add(list);
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    /** Adds the button with which somebody puts the question to a body. */
    void offer(ComponentEventListener<ClickEvent<Button>> click) {
        getContent().add(new Div(new Button(getTranslation("escalatie.pass.action"), click)));
    }

    private ListItem item(EscalatieDetail each) {
        Span body = new Span(each.orgaanNaam());
        body.addClassName("escalatie-orgaan");
        Div head = new Div(body, status(each));
        head.addClassName("escalatie-head");
        ListItem item = new ListItem(head, soft(from(each)));
        if (each.vanzelf() != null) {
            item.add(new Paragraph(getTranslation("escalatie.vanzelf", day(each.vanzelf()))));
        }
        if (!each.reden().isEmpty()) {
            item.add(new Quote(each.reden()));
        }
        if (each.beantwoordOp() != null) {
            item.add(said(each));
        }
        if (each.andere() != null) {
            item.add(new PathLink(KnoopRoutes.detail(each.andere()), other(each)));
        }
        Div buttons = buttons(each);
        if (buttons.getComponentCount() > 0) {
            item.add(buttons);
        }
        return item;
    }

    private StatusBadge status(EscalatieDetail each) {
        if (each.isLate(today)) {
            return new StatusBadge(
                    Tone.BAD, "!", getTranslation("escalatie.late", ChronoUnit.DAYS.between(each.uiterlijk(), today)));
        }
        String text = getTranslation("escalatie.escalatieStatus." + each.status());
        return switch (each.status()) {
            case VOORGELEGD -> new StatusBadge(Tone.WARN, "→", text);
            case AANGENOMEN -> new StatusBadge(Tone.BLUE, "◐", text);
            case BEANTWOORD -> new StatusBadge(Tone.GOOD, "✓", text);
            case GEWEIGERD -> new StatusBadge(Tone.BAD, "×", text);
            case TERUGGEGEVEN -> new StatusBadge(Tone.WARN, "↩", text);
            case INGETROKKEN -> new StatusBadge(Tone.NEUTRAL, "–", text);
        };
    }

    private String from(EscalatieDetail each) {
        return getTranslation(
                each.ontvangen() ? "escalatie.from.elsewhere" : "escalatie.from",
                each.wie(),
                each.organisatie(),
                day(Dates.dayOf(each.op())),
                day(each.uiterlijk()));
    }

    private Component said(EscalatieDetail each) {
        String when = day(Dates.dayOf(Objects.requireNonNull(each.beantwoordOp())));
        Div said = new Div(soft(getTranslation("escalatie.said." + each.status(), when)));
        if (!each.zegger().isEmpty()) {
            said.add(soft(getTranslation("escalatie.said.by", each.zegger())));
        }
        if (!each.antwoord().isEmpty()) {
            said.add(new Quote(each.antwoord()));
        }
        return said;
    }

    private String other(EscalatieDetail each) {
        String key = each.ontvangen() ? "escalatie.other.from" : "escalatie.other.to";
        return each.elders().isEmpty() ? getTranslation(key) : getTranslation(key + ".in", each.elders());
    }

    private Div buttons(EscalatieDetail each) {
        Div buttons = new Div();
        buttons.addClassName("escalatie-head");
        if (each.isOntvanger() && each.status() == EscalatieStatus.VOORGELEGD) {
            buttons.add(button("accept", () -> acts.accept(each)), button("refuse", () -> acts.refuse(each)));
        }
        if (each.isOntvanger() && each.status().isOpen()) {
            buttons.add(button("decide", () -> acts.decide(each)));
        }
        if (each.isOntvanger() && each.status() == EscalatieStatus.AANGENOMEN) {
            buttons.add(button("giveBack", () -> acts.giveBack(each)));
        }
        if (each.isAfzender() && each.status().isOpen()) {
            Button withdraw = button("withdraw", () -> acts.withdraw(each));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(withdraw);
        }
        return buttons;
    }

    private Button button(String what, Runnable act) {
        return new Button(getTranslation("escalatie." + what + ".action"), click -> act.run());
    }

    private String day(LocalDate day) {
        return day.getYear() == today.getYear() ? Dates.day(day, getLocale()) : Dates.date(day, getLocale());
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
