package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.geldstroom.Kant.Kantregel;
import nl.eenoverheid.geldstroom.ToerekeningData;
import nl.eenoverheid.geldstroom.ToerekeningService;
import nl.eenoverheid.geldstroom.Toerekeningsleutel;
import nl.eenoverheid.geldstroom.Toerekeningstand;
import nl.eenoverheid.geldstroom.VerklaringData;
import nl.eenoverheid.geldstroom.VerklaringDetail;
import nl.eenoverheid.geldstroom.VerklaringService;
import nl.eenoverheid.geldstroom.Verklaringsoort;
import nl.eenoverheid.geldstroom.Verschil;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PersonalDataGuard;
import org.jspecify.annotations.Nullable;

/** What somebody does about a difference, each asked for in its own dialog. */
@SpringComponent
class GeldstroomActs {
    private final VerklaringService verklaringen;
    private final ToerekeningService toerekeningen;

    GeldstroomActs(VerklaringService verklaringen, ToerekeningService toerekeningen) {
        this.verklaringen = verklaringen;
        this.toerekeningen = toerekeningen;
    }

    /**
     * Asks why both sides differ.
     *
     * @param before what the own organisation said, to say anew
     */
    void explain(Verschil verschil, @Nullable VerklaringDetail before, Runnable done) {
        Choice<Verklaringsoort> soort = new Choice<>(
                text("field.soort"), List.of(Verklaringsoort.values()), each -> text("verklaringsoort." + each));
        TextArea tekst = new TextArea(text("field.tekst"));
        tekst.setHelperText(text("field.tekst.example"));
        tekst.setMaxLength(VerklaringData.LONGEST);
        PersonalDataGuard.on(tekst);
        if (before != null && !before.ingetrokken()) {
            soort.setValue(before.nu().soort());
            tekst.setValue(before.nu().tekst());
        }
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("soort", soort);
        fields.put("tekst", tekst);
        dialog("explain", fields, () -> {
                    verklaringen.explain(
                            verschil.id(),
                            before == null ? null : before.version(),
                            new VerklaringData(soort.getValue(), tekst.getValue()));
                    PersonalDataGuard.remind(tekst);
                })
                .with(
                        new Paragraph(GeldstroomTexts.wie(verschil)),
                        new Paragraph(
                                GeldstroomTexts.text("geldstroom.rij.verschil", GeldstroomTexts.verschil(verschil))),
                        soort,
                        tekst)
                .keeping("geldstroom-verklaar-" + verschil.id().text(), new Component[] {tekst})
                .then(done)
                .open();
    }

    void withdraw(Verschil verschil, VerklaringDetail said, Runnable done) {
        dialog("withdraw", Map.of(), () -> verklaringen.withdraw(verschil.id(), said.version()))
                .with(new Paragraph(text("withdraw.text")))
                .then(done)
                .open();
    }

    /** Asks which part of the line of one government is about this arrangement. */
    void state(Verschil verschil, Zijde zijde, Kantregel regel, Runnable done) {
        Toerekeningsleutel sleutel =
                Toerekeningsleutel.of(verschil.id(), regel.overheid().id(), zijde);
        Toerekeningstand before = regel.toerekening();
        BigDecimalField bedrag = new BigDecimalField(text("field.bedrag"));
        bedrag.setHelperText(
                regel.regel() == null
                        ? text("field.bedrag.geenRegel")
                        : GeldstroomTexts.text(
                                "geldstroom.field.bedrag.regel", sleutel.code(), GeldstroomTexts.whole(regel.regel())));
        TextField bron = new TextField(text("field.bron"));
        bron.setHelperText(text("field.bron.example"));
        bron.setMaxLength(ToerekeningData.LONGEST);
        PersonalDataGuard.on(bron);
        if (before != null && before.bedrag() != null) {
            bedrag.setValue(before.bedrag().stripTrailingZeros());
            bron.setValue(before.bron());
        }
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("bedrag", bedrag);
        fields.put("bron", bron);
        Long version = before == null ? null : before.version();
        AskDialog dialog = dialog(
                        "state",
                        fields,
                        () -> toerekeningen.state(
                                sleutel, version, new ToerekeningData(bedrag.getValue(), bron.getValue())))
                .with(
                        new Paragraph(GeldstroomTexts.text(
                                "geldstroom.state.text", regel.overheid().naam(), verschil.kring())),
                        bedrag,
                        bron)
                .then(done);
        Optional.ofNullable(before)
                .filter(each -> each.bedrag() != null)
                .ifPresent(stated -> dialog.with(takeBack(sleutel, stated, dialog, done)));
        dialog.open();
    }

    private Button takeBack(Toerekeningsleutel sleutel, Toerekeningstand stated, AskDialog dialog, Runnable done) {
        Button back = new Button(text("unstate.action"), click -> {
            if (did("unstate", () -> toerekeningen.withdraw(sleutel, stated.version()))) {
                dialog.close();
            }
            done.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    private static AskDialog dialog(String what, Map<String, ? extends HasValidation> fields, Runnable act) {
        return new AskDialog(text(what + ".title"), text(what + ".verb"), fields, dialog -> did(what, act));
    }

    private static boolean did(String what, Runnable act) {
        try {
            act.run();
            Notices.saved(text(what + ".done"));
            return true;
        } catch (Stale e) {
            Notices.info(text("stale"));
            return false;
        }
    }

    private static String text(String name) {
        return GeldstroomTexts.text("geldstroom." + name);
    }
}
