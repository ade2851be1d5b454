package nl.eenoverheid.uitnodiging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.uitnodiging.UitnodigingListItem;
import nl.eenoverheid.uitnodiging.UitnodigingStatus;
import nl.eenoverheid.workspace.WerkruimteId;

/** Whom the owners of a werkruimte invited, and what became of that. */
final class UitnodigingenPanel extends Div {
    private static final String OPENED = "opened-uitnodigingen-";

    private final transient UitnodigingActions actions;
    private final transient Clock clock;

    UitnodigingenPanel(
            WerkruimteId werkruimte, List<UitnodigingListItem> rows, UitnodigingActions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
        Panel panel = new Panel(getTranslation("uitnodiging.panel.title"));
        List<UitnodigingListItem> open = rows.stream()
                .filter(row -> row.status() == UitnodigingStatus.OPEN)
                .toList();
        List<UitnodigingListItem> ended = rows.stream()
                .filter(row -> row.status() != UitnodigingStatus.OPEN)
                .toList();
        panel.add(open.isEmpty() ? new Paragraph(getTranslation("uitnodiging.panel.none")) : list(open));
        if (!ended.isEmpty()) {
            panel.add(folded(werkruimte, ended));
        }
        panel.add(new Button(getTranslation("uitnodiging.invite.title"), click -> actions.invite(werkruimte)));
        add(panel);
    }

    /** Stays as somebody opened it when the page is shown anew because something changed. */
    private Details folded(WerkruimteId werkruimte, List<UitnodigingListItem> ended) {
        Details details = new Details(getTranslation("uitnodiging.panel.ended", ended.size()), list(ended));
        String key = OPENED + werkruimte.value();
        UI ui = UI.getCurrent();
        details.setOpened(Boolean.TRUE.equals(ComponentUtil.getData(ui, key)));
        details.addOpenedChangeListener(event -> ComponentUtil.setData(ui, key, event.isOpened()));
        return details;
    }

    private UnorderedList list(List<UitnodigingListItem> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("workspace-members");
        list.getElement().setAttribute("role", "list");
        rows.forEach(row -> list.add(new ListItem(row(row))));
        return list;
    }

    private Component row(UitnodigingListItem item) {
        Span email = new Span(item.email());
        email.addClassName("workspace-member-name");
        Div state = new Div(badge(item), soft(RolWords.name(item.rol())));
        state.addClassName("eo-line");
        Div words = new Div(email, state, soft(when(item)));
        words.addClassNames("eo-grow", "workspace-member-words");
        Div row = new Div(words);
        row.addClassName("workspace-member");
        if (item.status() == UitnodigingStatus.OPEN) {
            row.add(buttons(item));
        }
        return row;
    }

    private Component buttons(UitnodigingListItem item) {
        Button again = new Button(getTranslation("uitnodiging.renew.verb"), click -> actions.renew(item));
        again.setAriaLabel(getTranslation("uitnodiging.renew.of", item.email()));
        Button withdraw = new Button(getTranslation("uitnodiging.withdraw.verb"), click -> actions.withdraw(item));
        withdraw.setAriaLabel(getTranslation("uitnodiging.withdraw.of", item.email()));
        Div line = new Div(again, withdraw);
        line.addClassName("eo-line");
        return line;
    }

    private StatusBadge badge(UitnodigingListItem item) {
        boolean old =
                item.status() == UitnodigingStatus.OPEN && !clock.instant().isBefore(item.geldigTot());
        if (old) {
            return new StatusBadge(Tone.WARN, "…", getTranslation("uitnodiging.old"));
        }
        String word =
                getTranslation("uitnodiging.uitnodigingStatus." + item.status().name());
        return switch (item.status()) {
            case OPEN -> new StatusBadge(Tone.BLUE, "→", word);
            case ACCEPTED -> new StatusBadge(Tone.GOOD, "✓", word);
            case DECLINED -> new StatusBadge(Tone.NEUTRAL, "✕", word);
            case WITHDRAWN -> new StatusBadge(Tone.NEUTRAL, "↶", word);
        };
    }

    private String when(UitnodigingListItem item) {
        String day = Dates.date(Dates.dayOf(item.gemaaktOp()), getLocale());
        if (item.antwoordOp() != null) {
            return getTranslation(
                    "uitnodiging.row.ended", day, item.door(), Dates.date(Dates.dayOf(item.antwoordOp()), getLocale()));
        }
        return getTranslation(
                item.gemaild() ? "uitnodiging.row.mailed" : "uitnodiging.row.handed",
                day,
                item.door(),
                Dates.date(Dates.dayOf(item.geldigTot()), getLocale()));
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
