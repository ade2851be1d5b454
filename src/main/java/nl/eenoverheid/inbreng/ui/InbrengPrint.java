package nl.eenoverheid.inbreng.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.inbreng.InbrengDetail;
import nl.eenoverheid.inbreng.InbrengOordeel;
import nl.eenoverheid.inbreng.InbrengRol;
import nl.eenoverheid.inbreng.InbrengService;
import nl.eenoverheid.inbreng.InbrengStatus;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.ui.KnoopPrintPart;
import nl.eenoverheid.knoop.ui.KnoopPrintSection;
import nl.eenoverheid.shared.PersonalData;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Says on the paper of a question who takes part without deciding, what was asked of each, and what came of it. */
@SpringComponent
class InbrengPrint implements KnoopPrintPart {
    private final InbrengService inbreng;

    InbrengPrint(InbrengService inbreng) {
        this.inbreng = inbreng;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<KnoopPrintSection> sections(KnoopId id, Locale locale) {
        List<String> lines = inbreng.ofKnoop(id).stream()
                .map(rol -> line(rol, locale))
                .distinct()
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new KnoopPrintSection(I18NProvider.translate(locale, "knoop.roles.title"), lines));
    }

    private static String line(InbrengRol rol, Locale locale) {
        String part = I18NProvider.translate(locale, "knoop.roles." + rol.zegt());
        String head = text(locale, "pdf.rol", rol.wie(), part, state(rol.inbreng(), locale));
        InbrengDetail asked = rol.inbreng();
        return asked == null
                ? head
                : Stream.of(
                                head,
                                text(locale, "pdf.vraag", asked.vraag(), Dates.date(asked.uiterlijk(), locale)),
                                delivered(asked, locale))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static String delivered(InbrengDetail asked, Locale locale) {
        return switch (asked.status()) {
            case GEVRAAGD -> asked.reden().isEmpty() ? "" : text(locale, "moved", asked.reden());
            case NIET_NODIG -> text(locale, "waived", asked.reden());
            case GELEVERD ->
                text(
                        locale,
                        "pdf.kwam",
                        Dates.date(Objects.requireNonNull(asked.geleverdOp()), locale),
                        PersonalData.masked(asked.tekst()),
                        asked.link());
        };
    }

    private static String state(@Nullable InbrengDetail asked, Locale locale) {
        if (asked == null) {
            return text(locale, "notAsked");
        }
        InbrengOordeel oordeel = asked.oordeel();
        if (asked.status() == InbrengStatus.GELEVERD && oordeel != null) {
            return text(locale, "inbrengOordeel." + oordeel);
        }
        return asked.werkdagenTeLaat() > 0
                ? text(locale, "late", asked.werkdagenTeLaat())
                : text(locale, "inbrengStatus." + asked.status());
    }

    private static String text(Locale locale, String name, Object... params) {
        return I18NProvider.translate(locale, "inbreng." + name, params);
    }
}
