package nl.eenoverheid.controle.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.controle.ControleAandacht;
import nl.eenoverheid.controle.ControleOordeel;
import nl.eenoverheid.controle.ControleRegel;
import nl.eenoverheid.controle.ControleSoort;
import nl.eenoverheid.ui.Dates;

/** How a review reads, on the screen and in a file. */
record ControleTexts(Locale locale) {

    String text(String key, Object... params) {
        return I18NProvider.translate(locale, key, params);
    }

    String soort(ControleSoort soort) {
        return text("controle.controleSoort." + soort.name());
    }

    String oordeel(ControleOordeel oordeel) {
        return text("controle.controleOordeel." + oordeel.name());
    }

    String aandacht(ControleAandacht aandacht) {
        return text("controle.controleAandacht." + aandacht.name());
    }

    String aandacht(List<ControleAandacht> all) {
        return all.stream().map(this::aandacht).collect(Collectors.joining(", "));
    }

    String rollen(ControleRegel.Persoon persoon) {
        return persoon.rollen().stream()
                .filter(rol -> !rol.isEmpty())
                .map(rol -> text("access.rol." + rol))
                .collect(Collectors.joining(", "));
    }

    String plekken(List<ControleRegel.Plek> plekken) {
        return plekken.isEmpty()
                ? text("controle.noWerkruimte")
                : plekken.stream()
                        .map(plek -> text(
                                "controle.plek",
                                plek.naam(),
                                text("workspace.werkruimteRol." + plek.rol().name())))
                        .collect(Collectors.joining(", "));
    }

    String visit(ControleRegel.Persoon persoon) {
        return persoon.bezoekOp() == null
                ? text("controle.visit.never", Dates.date(Dates.dayOf(persoon.gemaaktOp()), locale))
                : text("controle.visit", Dates.date(Dates.dayOf(persoon.bezoekOp()), locale));
    }

    String steps(ControleRegel.Persoon persoon) {
        String ways = Stream.of(
                        persoon.identiteit() ? "identity" : "",
                        persoon.code() ? "code" : "",
                        persoon.passkey() ? "passkey" : "")
                .filter(way -> !way.isEmpty())
                .map(way -> text("controle.step." + way))
                .collect(Collectors.joining(", "));
        return ways.isEmpty() ? text("controle.step.none") : ways;
    }

    String standsIn(ControleRegel.Persoon persoon) {
        String by = persoon.vervanger().isEmpty() ? "" : text("controle.vervanger", persoon.vervanger());
        String of = persoon.vervangt().isEmpty() ? "" : text("controle.vervangt", persoon.vervangt());
        return by.isEmpty() || of.isEmpty() ? by + of : by + ", " + of;
    }
}
