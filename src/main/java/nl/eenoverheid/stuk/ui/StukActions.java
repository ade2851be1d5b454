package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.stuk.StukBeheerService;
import nl.eenoverheid.stuk.StukData;
import nl.eenoverheid.stuk.StukDetail;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.stuk.StukOntvangstService;
import nl.eenoverheid.stuk.StukRoutes;
import nl.eenoverheid.stuk.StukService;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidDetail;
import nl.eenoverheid.vertrouwelijkheid.ui.VertrouwelijkheidFields;
import nl.eenoverheid.vertrouwelijkheid.ui.VertrouwelijkheidParts;

/** What one can do with stukken; pages read themselves again when something changed. */
@SpringComponent
class StukActions {
    private static final long MEGA = 1024L * 1024;

    private final StukService stukken;
    private final StukOntvangstService ontvangst;
    private final StukBeheerService beheer;
    private final OverheidService overheden;
    private final CurrentAccount current;
    private final Clock clock;

    StukActions(
            StukService stukken,
            StukOntvangstService ontvangst,
            StukBeheerService beheer,
            OverheidService overheden,
            CurrentAccount current,
            Clock clock) {
        this.stukken = stukken;
        this.ontvangst = ontvangst;
        this.beheer = beheer;
        this.overheden = overheden;
        this.current = current;
        this.clock = clock;
    }

    int largest() {
        return (int) ontvangst.largest();
    }

    long megabytes() {
        return ontvangst.largest() / MEGA;
    }

    boolean hasScanner() {
        return ontvangst.hasScanner();
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** Asks for a new one, and goes to its page. */
    void add(DossierId dossier) {
        StukFields fields = new StukFields(overheden.organisaties());
        fields.show(new StukData("", null, today(), current.get().organisatie()));
        VertrouwelijkheidFields level = new VertrouwelijkheidFields(stukken.readers(dossier), true);
        Map<String, HasValidation> all = fields.fields();
        all.putAll(level.fields());
        AtomicReference<Filled> filled = new AtomicReference<>();
        new SendDialog(
                        "add",
                        all,
                        () -> {
                            ontvangst.check(fields.data(), level.data());
                            filled.set(new Filled(fields.data(), level.data()));
                        },
                        sent -> add(dossier, Objects.requireNonNull(filled.get()), sent),
                        id -> {
                            Notices.saved(StukTexts.text("add.done"));
                            UI.getCurrent().navigate(StukRoutes.detail(id.value()));
                        })
                .with(this, fields::named, both(fields.components(), level.components()))
                .open();
    }

    private StukId add(DossierId dossier, Filled filled, Sent sent) {
        return ontvangst.add(dossier, filled.data(), filled.level(), sent);
    }

    void addVersion(StukDetail stuk) {
        TextArea notitie = new TextArea(StukTexts.text("field.notitie"));
        notitie.setHelperText(StukTexts.text("field.notitie.help"));
        notitie.setMaxLength(StukOntvangstService.LONGEST_NOTITIE);
        AtomicReference<String> words = new AtomicReference<>("");
        new SendDialog(
                        "version",
                        Map.of("notitie", notitie),
                        () -> {
                            if (notitie.getValue().isBlank()) {
                                throw new InvalidInput("notitie", "shared.input.empty");
                            }
                            words.set(notitie.getValue());
                        },
                        sent -> ontvangst.addVersion(
                                stuk.id(), stuk.version(), Objects.requireNonNull(words.get()), sent),
                        id -> Notices.saved(StukTexts.text("version.done")))
                .with(this, name -> {}, notitie)
                .open();
    }

    void change(StukDetail stuk) {
        StukFields fields = new StukFields(overheden.organisaties());
        fields.show(stuk.data());
        ask("change", fields.fields(), () -> beheer.change(stuk.id(), stuk.version(), fields.data()))
                .with(fields.components())
                .open();
    }

    void withdraw(StukDetail stuk) {
        reason("withdraw", reden -> beheer.withdraw(stuk.id(), stuk.version(), reden));
    }

    void restore(StukDetail stuk) {
        reason("restore", reden -> beheer.restore(stuk.id(), stuk.version(), reden));
    }

    /** Asks who may know it. */
    void classify(StukDetail stuk) {
        VertrouwelijkheidDetail now = stukken.confidentiality(stuk.id());
        VertrouwelijkheidParts.dialog(
                        stuk.data().titel(),
                        stukken.readers(stuk.dossier()),
                        now,
                        data -> guarded(() -> {
                            beheer.classify(stuk.id(), now.version(), data);
                            Notices.saved(I18NProvider.translate("vertrouwelijkheid.done"));
                        }))
                .open();
    }

    private static void reason(String name, Consumer<String> act) {
        TextArea reden = new TextArea(StukTexts.text("field.reden"));
        reden.setMaxLength(StukBeheerService.LONGEST_REDEN);
        ask(name, Map.of("reden", reden), () -> act.accept(reden.getValue()))
                .with(new Paragraph(StukTexts.text(name + ".text")), reden)
                .open();
    }

    private static AskDialog ask(String name, Map<String, ? extends HasValidation> fields, Runnable act) {
        return AskDialog.of(
                StukTexts.text(name + ".title"),
                StukTexts.text(name + ".verb"),
                fields,
                () -> guarded(() -> {
                    act.run();
                    Notices.saved(StukTexts.text(name + ".done"));
                }));
    }

    private static void guarded(Runnable act) {
        try {
            act.run();
        } catch (Stale e) {
            Notices.problem(I18NProvider.translate("ui.act.stale"));
        }
    }

    private static Component[] both(Component[] first, Component[] then) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(then)).toArray(Component[]::new);
    }

    private record Filled(StukData data, VertrouwelijkheidData level) {}
}
