package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.knoop.ClaimDetail;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.ScopeService;

/** What can be done with the question that is open, each asked for in its own dialog. */
@SpringComponent
class KnoopDialogs {
    private final KnoopService knopen;
    private final ClaimService claims;
    private final BestuursorgaanFields organen;
    private final BevoegdheidService bevoegdheden;
    private final ScopeService scopes;
    private final Clock clock;

    KnoopDialogs(
            KnoopService knopen,
            ClaimService claims,
            BestuursorgaanFields organen,
            BevoegdheidService bevoegdheden,
            ScopeService scopes,
            Clock clock) {
        this.knopen = knopen;
        this.claims = claims;
        this.organen = organen;
        this.bevoegdheden = bevoegdheden;
        this.scopes = scopes;
        this.clock = clock;
    }

    void claim(KnoopDetail knoop, Runnable done) {
        var fields = new ClaimFields(organen, bevoegdheden.all(), near(), today());
        ask("claim", knoop, fields.byName(), () -> claims.record(id(knoop), fields.data()), done)
                .open();
    }

    void end(KnoopDetail knoop, ClaimDetail claim, Runnable done) {
        TextArea reden = reason("end");
        ask(
                        "end",
                        knoop,
                        Map.of("reden", reden),
                        dialog -> {
                            claims.end(id(knoop), claim.id(), reden.getValue());
                            return true;
                        },
                        done,
                        new Paragraph(claim.bestuursorgaan()))
                .open();
    }

    void dispute(KnoopDetail knoop, Runnable done) {
        reason("dispute", knoop, reden -> claims.dispute(id(knoop), reden), done)
                .open();
    }

    void withdraw(KnoopDetail knoop, Runnable done) {
        reason("withdraw", knoop, reden -> knopen.withdraw(id(knoop), reden), done)
                .open();
    }

    void reopen(KnoopDetail knoop, Runnable done) {
        reason("reopen", knoop, reden -> knopen.reopen(id(knoop), reden), done).open();
    }

    /** Shows who share it; when a claim came or went since, it says so and asks to look again. */
    void share(KnoopDetail knoop, Runnable done) {
        TextArea verdeling = new TextArea(text("knoop.field.verdeling"));
        verdeling.setHelperText(text("knoop.field.verdeling.example"));
        Paragraph who = new Paragraph(String.join(", ", knoop.beslissers()));
        var version = new AtomicLong(knoop.version());
        ask(
                        "share",
                        knoop,
                        Map.of("verdeling", verdeling),
                        dialog -> {
                            try {
                                claims.share(id(knoop), version.get(), verdeling.getValue());
                                return true;
                            } catch (Stale e) {
                                KnoopDetail now = knopen.detail(id(knoop));
                                version.set(now.version());
                                who.setText(String.join(", ", now.beslissers()));
                                Notices.info(text("knoop.share.stale"));
                                return false;
                            }
                        },
                        done,
                        who)
                .open();
    }

    void tieBreak(KnoopDetail knoop, Runnable done) {
        var fields = new TieBreakFields(knoop.tieBreak(), today(), organen, near());
        var version = new AtomicLong(knoop.version());
        ask(
                        "tieBreak",
                        knoop,
                        fields.byName(),
                        dialog -> {
                            try {
                                claims.setTieBreak(id(knoop), version.get(), fields.data());
                                return true;
                            } catch (Stale e) {
                                KnoopDetail now = knopen.detail(id(knoop));
                                version.set(now.version());
                                fields.resolve(now.tieBreak(), dialog::submit);
                                return false;
                            }
                        },
                        done)
                .open();
    }

    private AskDialog reason(String what, KnoopDetail knoop, Consumer<String> act, Runnable done) {
        TextArea reden = reason(what);
        return ask(what, knoop, Map.of("reden", reden), () -> act.accept(reden.getValue()), done);
    }

    private static TextArea reason(String what) {
        TextArea reden = new TextArea(text("knoop.field.reden"));
        reden.setHelperText(text("knoop." + what + ".example"));
        return reden;
    }

    private static AskDialog ask(
            String what, KnoopDetail knoop, Map<String, HasValidation> fields, Runnable act, Runnable done) {
        return ask(
                what,
                knoop,
                fields,
                dialog -> {
                    act.run();
                    return true;
                },
                done);
    }

    /** With more words between the explanation and the fields, when there are any. */
    private static AskDialog ask(
            String what,
            KnoopDetail knoop,
            Map<String, HasValidation> fields,
            Predicate<AskDialog> act,
            Runnable done,
            Component... words) {
        Component[] components =
                fields.values().stream().map(Component.class::cast).toArray(Component[]::new);
        return new AskDialog(
                        text("knoop." + what + ".title"),
                        text("knoop." + what + ".verb"),
                        fields,
                        dialog -> told("knoop." + what + ".done", act.test(dialog)))
                .with(new Paragraph(text("knoop." + what + ".text")))
                .with(words)
                .with(components)
                .keeping("knoop-" + what + "-" + knoop.id(), components)
                .then(done);
    }

    private static boolean told(String key, boolean done) {
        if (done) {
            Notices.saved(text(key));
        }
        return done;
    }

    private OrganisatieId near() {
        return scopes.current().organisatie();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static KnoopId id(KnoopDetail knoop) {
        return new KnoopId(knoop.id());
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
