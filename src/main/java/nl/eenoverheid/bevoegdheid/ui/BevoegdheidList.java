package nl.eenoverheid.bevoegdheid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Rows of the library: who does what, by which article, and who read it. Administrators find their acts beside it. */
final class BevoegdheidList extends Composite<UnorderedList> {
    private final transient @Nullable BevoegdheidActs acts;
    private final transient Runnable done;
    private final transient Consumer<BevoegdheidDetail> history;
    private final transient Map<Long, ListItem> items = new HashMap<>();

    /**
     * A list.
     *
     * @param acts null for who only reads
     * @param done after something changed
     */
    BevoegdheidList(
            List<BevoegdheidDetail> rows,
            @Nullable BevoegdheidActs acts,
            Runnable done,
            Consumer<BevoegdheidDetail> history) {
        this.acts = acts;
        this.done = done;
        this.history = history;
        getContent().addClassName("bevoegdheid-list");
        getContent().getElement().setAttribute("role", "list");
        rows.forEach(row -> {
            ListItem item = item(row);
            items.put(row.id().value(), item);
            getContent().add(item);
        });
    }

    /** Shows the row that somebody followed a link to. */
    void pointAt(long id) {
        ListItem item = items.get(id);
        if (item != null) {
            item.addClassName("bevoegdheid-gezocht");
            item.getElement().setAttribute("aria-current", "true");
            item.scrollIntoView();
        }
    }

    private ListItem item(BevoegdheidDetail row) {
        Span who = new Span(
                getTranslation("overheid.bestuursorgaanSoort." + row.data().orgaan()));
        who.addClassName("bevoegdheid-wie");
        Span what = new Span(getTranslation(
                "bevoegdheid.bevoegdheidRol." + row.data().rol() + ".over",
                row.data().waarover()));
        Div head =
                new Div(who, soft(getTranslation("overheid.soort." + row.data().overheid())), what);
        head.addClassName("bevoegdheid-head");
        Anchor law = new Anchor(row.data().link(), row.grondslag(), AnchorTarget.BLANK);
        law.getElement().setAttribute("rel", "noopener noreferrer");
        Div ground = new Div(law, badge(row), buttons(row));
        ground.addClassName("bevoegdheid-grond");
        ListItem item = new ListItem(head, ground);
        if (!row.data().toelichting().isEmpty()) {
            item.add(new Paragraph(row.data().toelichting()));
        }
        item.setClassName("bevoegdheid-weg", row.ingetrokken());
        return item;
    }

    private StatusBadge badge(BevoegdheidDetail row) {
        if (row.ingetrokken()) {
            return new StatusBadge(Tone.NEUTRAL, "–", getTranslation("bevoegdheid.withdrawn"));
        }
        return row.gecontroleerdOp() == null
                ? new StatusBadge(Tone.WARN, "!", getTranslation("bevoegdheid.unverified"))
                : new StatusBadge(
                        Tone.GOOD,
                        "✓",
                        getTranslation(
                                "bevoegdheid.verified",
                                row.gecontroleerdDoor(),
                                Dates.date(row.gecontroleerdOp(), getLocale())));
    }

    private Div buttons(BevoegdheidDetail row) {
        Div buttons = new Div();
        buttons.addClassName("bevoegdheid-grond");
        BevoegdheidActs kept = acts;
        if (kept != null && !row.ingetrokken()) {
            buttons.add(
                    button("check", row, () -> kept.check(row, done)),
                    button("change", row, () -> kept.change(row, done)),
                    button("withdraw", row, () -> kept.withdraw(row, done)));
        }
        buttons.add(button("history", row, () -> history.accept(row)));
        return buttons;
    }

    private Button button(String what, BevoegdheidDetail row, Runnable act) {
        Button button = new Button(getTranslation("bevoegdheid." + what + ".action"), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(
                "bevoegdheid.act.of", getTranslation("bevoegdheid." + what + ".action"), row.grondslag()));
        return button;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
