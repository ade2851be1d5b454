package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.kalender.AbonnementListItem;
import nl.eenoverheid.kalender.AbonnementService;
import nl.eenoverheid.kalender.KalenderFilter;
import nl.eenoverheid.kalender.KalenderRoutes;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.LinkDialog;
import nl.eenoverheid.ui.Notices;

/** The private links of who looks: make one for what is on the screen, give one another secret, end one. */
final class AbonnementDialog extends Dialog {
    private final transient AbonnementService abonnementen;
    private final transient KalenderFilter filter;
    private final transient KalenderTexts texts;
    private final Div known = new Div();

    AbonnementDialog(AbonnementService abonnementen, KalenderFilter filter, KalenderTexts texts) {
        this.abonnementen = abonnementen;
        this.filter = filter;
        this.texts = texts;
        setHeaderTitle(texts.text("abonnement.title"));
        Button make = new Button(texts.text("abonnement.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(
                new Paragraph(texts.text("abonnement.text")), new Paragraph(texts.text("abonnement.warn")), known);
        form.addClassName("eo-form");
        add(form);
        getFooter().add(new Button(texts.text("periode.close"), click -> close()), make);
        refresh();
    }

    private void make() {
        try {
            show(abonnementen.make(filter));
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
    }

    private void show(String secret) {
        refresh();
        new LinkDialog(
                        texts.text("abonnement.link.title"),
                        texts.text("abonnement.link"),
                        KalenderRoutes.feed(secret),
                        texts.text("abonnement.link.text"))
                .open();
    }

    private void refresh() {
        known.removeAll();
        List<AbonnementListItem> mine = abonnementen.mine();
        if (mine.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        list.addClassName("kalender-perioden");
        mine.forEach(each -> list.add(new ListItem(
                new Span(words(each)),
                quiet("abonnement.renew", () -> ask("renew", () -> show(abonnementen.renew(each.id())))),
                quiet(
                        "abonnement.revoke",
                        () -> ask("revoke", () -> {
                            abonnementen.revoke(each.id());
                            refresh();
                        })))));
        known.add(new Paragraph(texts.text("abonnement.mine")), list);
    }

    private void ask(String what, Runnable act) {
        Confirm.ask(
                texts.text("abonnement." + what + ".title"),
                texts.text("abonnement." + what + ".text"),
                texts.text("abonnement." + what),
                act);
    }

    private Button quiet(String key, Runnable act) {
        Button button = new Button(texts.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String words(AbonnementListItem item) {
        String made = texts.date(Dates.dayOf(item.gemaaktOp()));
        String what = texts.text(item.filter().organisaties().isEmpty() ? "abonnement.usual" : "abonnement.chosen");
        return item.gelezenOp() == null
                ? texts.text("abonnement.line.unread", what, made)
                : texts.text("abonnement.line", what, made, texts.date(Dates.dayOf(item.gelezenOp())));
    }
}
