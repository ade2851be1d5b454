package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.afweging.AfwegingWorkService;
import nl.eenoverheid.afweging.BelangData;
import nl.eenoverheid.afweging.OptieData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Asks what stands in the table: an option, an interest, what the one does for the other. */
@SpringComponent
class AfwegingDialogs {
    private final AfwegingWorkService work;
    private final AfwegingService afwegingen;

    AfwegingDialogs(AfwegingWorkService work, AfwegingService afwegingen) {
        this.work = work;
        this.afwegingen = afwegingen;
    }

    /** Begins the table; who was a moment later finds the one of the other. */
    void begin(KnoopId knoop) {
        try {
            work.begin(knoop);
        } catch (IllegalMove e) {
            Notices.info(AfwegingTexts.text(e.key(), e.params()));
        }
    }

    /** A new option, or one that is changed. */
    void option(AfwegingDetail afweging, AfwegingDetail.@Nullable Optie optie, Runnable done) {
        TextField naam = new TextField(AfwegingTexts.text("afweging.field.optie"));
        TextArea toelichting = new TextArea(AfwegingTexts.text("afweging.field.toelichting"));
        naam.setHelperText(AfwegingTexts.text("afweging.field.optie.example"));
        toelichting.setHelperText(AfwegingTexts.text("afweging.field.toelichting.example"));
        if (optie != null) {
            naam.setValue(optie.naam());
            toelichting.setValue(optie.toelichting());
        }
        AskDialog dialog = ask(
                        optie == null ? "addOption" : "changeOption",
                        fields("naam", naam, "toelichting", toelichting),
                        new Versioned(optie == null ? 0 : optie.version(), () -> now(afweging).opties().stream()
                                .filter(each -> optie != null && each.id() == optie.id())
                                .findFirst()
                                .map(AfwegingDetail.Optie::version)),
                        version -> work.putOptie(
                                afweging.knoop(),
                                optie == null ? null : optie.id(),
                                version,
                                new OptieData(naam.getValue(), toelichting.getValue())))
                .with(naam, toelichting)
                .then(done);
        if (optie != null) {
            dialog.with(drop(dialog, optie.naam(), () -> work.dropOptie(afweging.knoop(), optie.id()), done));
        }
        dialog.open();
    }

    /** A new interest, or one that is changed. */
    void interest(AfwegingDetail afweging, AfwegingDetail.@Nullable Belang belang, Runnable done) {
        TextField naam = new TextField(AfwegingTexts.text("afweging.field.belang"));
        TextField vanWie = new TextField(AfwegingTexts.text("afweging.field.vanWie"));
        naam.setHelperText(AfwegingTexts.text("afweging.field.belang.example"));
        vanWie.setHelperText(AfwegingTexts.text("afweging.field.vanWie.example"));
        if (belang != null) {
            naam.setValue(belang.naam());
            vanWie.setValue(belang.vanWie());
        }
        AskDialog dialog = ask(
                        belang == null ? "addInterest" : "changeInterest",
                        fields("naam", naam, "vanWie", vanWie),
                        new Versioned(belang == null ? 0 : belang.version(), () -> now(afweging).belangen().stream()
                                .filter(each -> belang != null && each.id() == belang.id())
                                .findFirst()
                                .map(AfwegingDetail.Belang::version)),
                        version -> work.putBelang(
                                afweging.knoop(),
                                belang == null ? null : belang.id(),
                                version,
                                new BelangData(naam.getValue(), vanWie.getValue())))
                .with(naam, vanWie)
                .then(done);
        if (belang != null) {
            dialog.with(drop(dialog, belang.naam(), () -> work.dropBelang(afweging.knoop(), belang.id()), done));
        }
        dialog.open();
    }

    /** What an option does for an interest. */
    void effect(AfwegingDetail afweging, AfwegingDetail.Optie optie, AfwegingDetail.Belang belang, Runnable done) {
        AfwegingDetail.Effect effect = afweging.effect(optie.id(), belang.id()).orElse(null);
        EffectFields fields = new EffectFields(effect, work.signalen(afweging.knoop()), work.cijfers(afweging.knoop()));
        ask(
                        "effect",
                        fields.byName(),
                        new Versioned(effect == null ? 0 : effect.version(), () -> now(afweging)
                                .effect(optie.id(), belang.id())
                                .map(AfwegingDetail.Effect::version)),
                        version -> work.putEffect(afweging.knoop(), optie.id(), belang.id(), version, fields.data()))
                .with(new Paragraph(
                        AfwegingTexts.text("afweging.effect.text", optie.naam(), belang.naam(), belang.vanWie())))
                .with(fields)
                .then(done)
                .open();
    }

    private static Button drop(AskDialog dialog, String naam, Runnable act, Runnable done) {
        Button drop = new Button(AfwegingTexts.text("afweging.action.drop"), click -> {
            try {
                act.run();
                dialog.close();
                Notices.saved(AfwegingTexts.text("afweging.drop.done", naam));
            } catch (IllegalMove e) {
                Notices.problem(AfwegingTexts.text(e.key(), e.params()));
            }
            done.run();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return drop;
    }

    private AfwegingDetail now(AfwegingDetail afweging) {
        return afwegingen.ofKnoop(afweging.knoop()).orElseThrow(NotFound::new);
    }

    private static AskDialog ask(
            String what, Map<String, ? extends HasValidation> fields, Versioned versioned, LongConsumer act) {
        return new AskDialog(
                AfwegingTexts.text("afweging." + what + ".title"),
                AfwegingTexts.text("afweging." + what + ".verb"),
                fields,
                dialog -> versioned.keep(act));
    }

    private static Map<String, HasValidation> fields(
            String one, HasValidation first, String two, HasValidation second) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put(one, first);
        fields.put(two, second);
        return fields;
    }

    /** A version that was on the screen. When somebody else was first, the next try says that their words may go. */
    private static final class Versioned {
        private final Supplier<Optional<Long>> now;
        private long version;

        Versioned(long version, Supplier<Optional<Long>> now) {
            this.version = version;
            this.now = now;
        }

        boolean keep(LongConsumer act) {
            try {
                act.accept(version);
                Notices.saved(AfwegingTexts.text("afweging.saved"));
                return true;
            } catch (Stale e) {
                version = now.get().orElse(0L);
                Notices.problem(AfwegingTexts.text("afweging.stale"));
                return false;
            }
        }
    }
}
