package nl.eenoverheid.escalatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.escalatie.EscalatieAntwoordService;
import nl.eenoverheid.escalatie.EscalatieDetail;
import nl.eenoverheid.escalatie.EscalatieService;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;
import org.jspecify.annotations.Nullable;

/** What can be done with a question that goes to another body, each asked for in its own dialog. */
@SpringComponent
class EscalatieActs {
    private final EscalatieService escalaties;
    private final EscalatieAntwoordService antwoorden;
    private final BestuursorgaanFields organen;
    private final WerkruimteService werkruimten;
    private final ScopeService scopes;

    EscalatieActs(
            EscalatieService escalaties,
            EscalatieAntwoordService antwoorden,
            BestuursorgaanFields organen,
            WerkruimteService werkruimten,
            ScopeService scopes) {
        this.escalaties = escalaties;
        this.antwoorden = antwoorden;
        this.organen = organen;
        this.werkruimten = werkruimten;
        this.scopes = scopes;
    }

    void pass(KnoopDetail knoop, LocalDate today) {
        var fields = new EscalatieFields(
                organen, scopes.current().organisatie(), elsewhere(knoop.data().werkruimte()), today);
        dialog("pass", fields.byName(), () -> escalaties.pass(new KnoopId(knoop.id()), fields.data()))
                .keeping("escalatie-pass-" + knoop.id(), components(fields.byName()))
                .open();
    }

    /** Who speaks for the body of another organisation says on whose word. */
    void accept(EscalatieDetail escalatie) {
        if (escalatie.namens()) {
            words(
                    "accept",
                    "gezegd",
                    escalatie,
                    words -> antwoorden.accept(escalatie.id(), escalatie.version(), words));
            return;
        }
        try {
            antwoorden.accept(escalatie.id(), escalatie.version(), "");
            Notices.saved(text("escalatie.accept.done"));
        } catch (Stale e) {
            Notices.info(text("escalatie.stale"));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key()));
        }
    }

    void refuse(EscalatieDetail escalatie) {
        words("refuse", "reden", escalatie, words -> antwoorden.refuse(escalatie.id(), escalatie.version(), words));
    }

    void decide(EscalatieDetail escalatie) {
        words("decide", "antwoord", escalatie, words -> antwoorden.decide(escalatie.id(), escalatie.version(), words));
    }

    void giveBack(EscalatieDetail escalatie) {
        words("giveBack", "reden", escalatie, words -> antwoorden.giveBack(escalatie.id(), escalatie.version(), words));
    }

    void withdraw(EscalatieDetail escalatie) {
        words("withdraw", "reden", escalatie, words -> antwoorden.withdraw(escalatie.id(), escalatie.version(), words));
    }

    private void words(String what, String name, EscalatieDetail escalatie, Consumer<String> act) {
        TextArea field = new TextArea(text("escalatie." + what + ".field"));
        field.setHelperText(text("escalatie." + what + ".example"));
        AskDialog dialog = dialog(what, Map.of(name, field), () -> act.accept(field.getValue()));
        if (escalatie.namens() && escalatie.isOntvanger() && !name.equals("gezegd")) {
            dialog.with(new Paragraph(I18NProvider.translate("escalatie.namens", escalatie.orgaanNaam())));
        }
        dialog.keeping("escalatie-" + what + "-" + escalatie.id().value(), field)
                .open();
    }

    private static AskDialog dialog(String what, Map<String, HasValidation> fields, Runnable act) {
        return new AskDialog(
                        text("escalatie." + what + ".title"),
                        text("escalatie." + what + ".verb"),
                        fields,
                        dialog -> did(act, "escalatie." + what + ".done"))
                .with(new Paragraph(text("escalatie." + what + ".text")))
                .with(components(fields));
    }

    private static boolean did(Runnable act, String key) {
        try {
            act.run();
            Notices.saved(text(key));
            return true;
        } catch (Stale e) {
            Notices.info(text("escalatie.stale"));
            return false;
        }
    }

    private List<WerkruimteListItem> elsewhere(@Nullable WerkruimteId home) {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> !new WerkruimteId(each.id()).equals(home))
                .filter(each -> scope.canWrite(new WerkruimteId(each.id())))
                .toList();
    }

    private static Component[] components(Map<String, HasValidation> fields) {
        return fields.values().stream().map(Component.class::cast).toArray(Component[]::new);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
