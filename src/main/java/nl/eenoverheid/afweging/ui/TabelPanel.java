package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingStatus;
import nl.eenoverheid.afweging.Bron;

/** Options beside each other, interests below each other, and in each cell what the one does for the other. */
final class TabelPanel extends Composite<Fold> {
    private final transient AfwegingDetail afweging;
    private final transient AfwegingDialogs dialogs;
    private final transient Bronnen names;
    private final transient Runnable done;
    private final boolean editable;

    /**
     * Makes the table.
     *
     * @param names how the sources read
     */
    TabelPanel(AfwegingDetail afweging, AfwegingDialogs dialogs, Bronnen names, Runnable done) {
        this.afweging = afweging;
        this.dialogs = dialogs;
        this.names = names;
        this.done = done;
        this.editable = afweging.canWrite() && afweging.status() == AfwegingStatus.OPSTELLEN;
    }

    @Override
    protected Fold initContent() {
        Fold panel = new Fold(AfwegingTexts.text("afweging.table.title"));
        panel.add(AfwegingTexts.soft(AfwegingTexts.text("afweging.table.scale")));
        if (!afweging.opties().isEmpty() || !afweging.belangen().isEmpty()) {
            panel.add(scroller(table()));
        }
        if (editable) {
            Div line = new Div(
                    button("afweging.action.addOption", () -> dialogs.option(afweging, null, done)),
                    button("afweging.action.addInterest", () -> dialogs.interest(afweging, null, done)));
            line.addClassName("eo-line");
            panel.add(line);
        }
        return panel;
    }

    private static Div scroller(NativeTable table) {
        Div scroller = new Div(table);
        scroller.addClassName("afweging-scroll");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("aria-label", AfwegingTexts.text("afweging.table.title"));
        return scroller;
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("afweging-tabel");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().add(new Span(AfwegingTexts.text("afweging.table.interest")));
        for (int i = 0; i < afweging.opties().size(); i++) {
            header(head.addHeaderCell(), i);
        }
        afweging.belangen().forEach(belang -> row(table.getBody().addRow(), belang));
        return table;
    }

    private void header(NativeTableHeaderCell cell, int index) {
        AfwegingDetail.Optie optie = afweging.opties().get(index);
        cell.getElement().setAttribute("scope", "col");
        Span name = new Span(AfwegingTexts.option(afweging, index));
        name.addClassName("afweging-name");
        Div content = new Div(name);
        if (!optie.toelichting().isEmpty()) {
            content.add(AfwegingTexts.quiet(optie.toelichting()));
        }
        if (afweging.keuze() != null && afweging.keuze() == optie.id()) {
            content.add(AfwegingTexts.quiet(AfwegingTexts.text("afweging.table.chosen")));
        }
        if (editable) {
            content.add(small("afweging.action.change", optie.naam(), () -> dialogs.option(afweging, optie, done)));
        }
        cell.add(content);
    }

    private void row(NativeTableRow row, AfwegingDetail.Belang belang) {
        NativeTableHeaderCell head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        Span name = new Span(belang.naam());
        name.addClassName("afweging-name");
        Div content = new Div(name, AfwegingTexts.quiet(belang.vanWie()));
        if (editable) {
            content.add(small("afweging.action.change", belang.naam(), () -> dialogs.interest(afweging, belang, done)));
        }
        head.add(content);
        for (int i = 0; i < afweging.opties().size(); i++) {
            cell(row.addDataCell(), i, belang);
        }
    }

    private void cell(NativeTableCell cell, int index, AfwegingDetail.Belang belang) {
        AfwegingDetail.Optie optie = afweging.opties().get(index);
        AfwegingDetail.Effect effect = afweging.effect(optie.id(), belang.id()).orElse(null);
        Span option = new Span(AfwegingTexts.option(afweging, index));
        option.addClassName("afweging-repeated");
        Div content = new Div(option, new ScoreBadge(effect == null ? null : effect.score()));
        if (effect != null && !effect.zin().isEmpty()) {
            Span sentence = new Span(effect.zin());
            sentence.getElement().setAttribute("dir", "auto");
            content.add(sentence);
        }
        if (effect != null && !effect.bronnen().isEmpty()) {
            content.add(sources(effect.bronnen()));
        }
        if (editable) {
            content.add(small(
                    effect == null ? "afweging.action.say" : "afweging.action.change",
                    optie.naam() + ", " + belang.naam(),
                    () -> dialogs.effect(afweging, optie, belang, done)));
        }
        cell.add(content);
    }

    private Component sources(List<Bron> bronnen) {
        UnorderedList list = new UnorderedList();
        bronnen.forEach(bron -> list.add(new ListItem(names.show(bron))));
        NativeDetails details = new NativeDetails(AfwegingTexts.text("afweging.sources", bronnen.size()), list);
        details.addClassName("afweging-sources");
        return details;
    }

    private static Button button(String key, Runnable act) {
        return new Button(AfwegingTexts.text(key), click -> act.run());
    }

    private static Button small(String key, String of, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(AfwegingTexts.text("afweging.action.of", AfwegingTexts.text(key), of));
        return button;
    }
}
