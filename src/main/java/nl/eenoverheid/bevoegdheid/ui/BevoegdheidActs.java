package nl.eenoverheid.bevoegdheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidKeepService;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Timeline;

/** What an administrator does with the library, each asked for in its own dialog; and the history, for everybody. */
@SpringComponent
class BevoegdheidActs {
    private final BevoegdheidService bevoegdheden;
    private final BevoegdheidKeepService beheer;

    BevoegdheidActs(BevoegdheidService bevoegdheden, BevoegdheidKeepService beheer) {
        this.bevoegdheden = bevoegdheden;
        this.beheer = beheer;
    }

    void add(Runnable done) {
        var fields = new BevoegdheidFields(null);
        ask("add", fields.byName(), () -> beheer.add(fields.data()), done).open();
    }

    void change(BevoegdheidDetail row, Runnable done) {
        var fields = new BevoegdheidFields(row.data());
        ask("change", fields.byName(), () -> beheer.change(row.id(), row.version(), fields.data()), done)
                .open();
    }

    /** Shows the text of the law first: who says that they read it must be able to. */
    void check(BevoegdheidDetail row, Runnable done) {
        Anchor law = new Anchor(row.data().link(), row.grondslag(), AnchorTarget.BLANK);
        law.getElement().setAttribute("rel", "noopener noreferrer");
        ask("check", Map.of(), () -> beheer.check(row.id(), row.version()), done)
                .with(
                        new Paragraph(I18NProvider.translate("overheid.bestuursorgaanSoort."
                                        + row.data().orgaan())
                                + " "
                                + I18NProvider.translate(
                                        "bevoegdheid.bevoegdheidRol."
                                                + row.data().rol() + ".over",
                                        row.data().waarover())),
                        law)
                .open();
    }

    void withdraw(BevoegdheidDetail row, Runnable done) {
        TextArea reden = new TextArea(text("bevoegdheid.withdraw.field"));
        reden.setHelperText(text("bevoegdheid.withdraw.example"));
        ask("withdraw", Map.of("reden", reden), () -> beheer.withdraw(row.id(), row.version(), reden.getValue()), done)
                .open();
    }

    void history(BevoegdheidDetail row) {
        Timeline timeline = new Timeline();
        for (BevoegdheidDetail.Regel regel : bevoegdheden.verloop(row.id()).regels()) {
            timeline.add(
                    Dates.date(Dates.dayOf(regel.op()), UI.getCurrent().getLocale()),
                    I18NProvider.translate(
                            regel.toelichting().isEmpty() ? "bevoegdheid.history.line" : "bevoegdheid.history.lineWith",
                            regel.wie(),
                            text("bevoegdheid.bevoegdheidHandeling." + regel.wat()),
                            regel.toelichting()));
        }
        Dialog dialog = new Dialog(timeline);
        dialog.setHeaderTitle(row.grondslag());
        dialog.getFooter().add(new Button(text("bevoegdheid.history.close"), click -> dialog.close()));
        dialog.open();
    }

    private static AskDialog ask(String what, Map<String, HasValidation> fields, Runnable act, Runnable done) {
        return new AskDialog(
                        text("bevoegdheid." + what + ".title"),
                        text("bevoegdheid." + what + ".verb"),
                        fields,
                        dialog -> did(act, "bevoegdheid." + what + ".done"))
                .with(new Paragraph(text("bevoegdheid." + what + ".text")))
                .with(fields.values().stream().map(Component.class::cast).toArray(Component[]::new))
                .then(done);
    }

    private static boolean did(Runnable act, String key) {
        try {
            act.run();
            Notices.saved(text(key));
            return true;
        } catch (Stale e) {
            Notices.info(text("bevoegdheid.stale"));
            return false;
        }
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
