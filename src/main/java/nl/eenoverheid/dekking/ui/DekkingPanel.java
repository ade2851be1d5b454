package nl.eenoverheid.dekking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.dekking.DekkingDetail;
import nl.eenoverheid.dekking.DekkingRij;
import nl.eenoverheid.dekking.DekkingService;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Tone;

/** What a besluit costs, the lines of budgets that pay, and aloud what nobody pays. */
final class DekkingPanel extends Composite<Panel> {
    private final transient DekkingDetail found;
    private final transient DekkingService service;

    DekkingPanel(DekkingDetail found, DekkingService service) {
        this.found = found;
        this.service = service;
        getContent().setHeading(text("title"));
        List<String> warnings = DekkingTexts.warnings(found, getLocale());
        if (!warnings.isEmpty()) {
            getContent().add(warning(warnings));
        }
        BigDecimal kosten = found.kosten();
        if (kosten != null) {
            getContent().add(new Prose(text("kosten", DekkingTexts.euros(kosten, getLocale()), found.bron())));
        }
        if (found.isEmpty()) {
            getContent().add(soft(text("empty")));
        }
        if (!found.regels().isEmpty()) {
            getContent().add(table(), soft(text("source")));
        }
        if (found.canWrite()) {
            getContent().add(buttons());
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    static Component warning(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        Div warning = new Div(list);
        warning.addClassNames("eo-summary", Tone.WARN.className());
        return warning;
    }

    private TableCard table() {
        List<String> heads = new ArrayList<>(List.of(
                text("column.overheid"),
                text("column.jaar"),
                text("column.taakveld"),
                text("column.bedrag"),
                text("column.begroot")));
        if (found.canWrite()) {
            heads.add(text("column.acts"));
        }
        TableCard table = new TableCard(text("title"), heads).numbers(3, 4);
        found.regels().forEach(rij -> {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(Integer.toString(rij.boekjaar())),
                    new Span(taakveld(rij)),
                    new Span(DekkingTexts.thousands(rij.bedrag(), getLocale())),
                    new Span(begroot(rij))));
            if (found.canWrite()) {
                cells.add(remove(rij));
            }
            table.row(new Span(rij.overheid().naam()), cells.toArray(Component[]::new));
        });
        BigDecimal gedekt = found.gedekt();
        List<Component> total = new ArrayList<>(
                List.of(new Span(), new Span(), new Span(DekkingTexts.thousands(gedekt, getLocale())), new Span()));
        if (found.canWrite()) {
            total.add(new Span());
        }
        table.row(new Span(text("total")), total.toArray(Component[]::new));
        return table;
    }

    private String taakveld(DekkingRij rij) {
        String name = rij.taakveld().code() + " " + rij.taakveld().naam();
        String kind = text(rij.structureel() ? "structureel" : "incidenteel");
        return rij.toelichting().isEmpty() ? name + ", " + kind : name + ", " + kind + ". " + rij.toelichting();
    }

    private String begroot(DekkingRij rij) {
        BigDecimal begroot = rij.begroot();
        return begroot == null ? text("gap") : DekkingTexts.thousands(begroot, getLocale());
    }

    private Button remove(DekkingRij rij) {
        Button remove = new Button(text("remove.action"), click -> {
            service.remove(found.besluit(), rij.id());
            Notices.saved(text("remove.done"));
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("besluit-niet-op-papier");
        remove.setAriaLabel(text("remove.label", DekkingTexts.line(rij, getLocale())));
        return remove;
    }

    private Div buttons() {
        Button kosten = new Button(
                text(found.kosten() == null ? "kosten.action" : "kosten.other"),
                click -> DekkingDialogs.kosten(found, service).open());
        Button regel = new Button(text("add.action"), click -> DekkingDialogs.regel(found, service)
                .open());
        Div buttons = new Div(kosten, regel);
        buttons.addClassNames("eo-actions", "besluit-niet-op-papier");
        return buttons;
    }

    private static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }

    private static String text(String name, Object... params) {
        return DekkingTexts.text(name, params);
    }
}
