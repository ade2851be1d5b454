package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.vergadering.Aanwezig;
import nl.eenoverheid.vergadering.Aanwezigheid;
import nl.eenoverheid.vergadering.Uitkomst;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingListItem;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.vergadering.VergaderingStatus;

/** Words about meetings. */
final class VergaderingTexts {
    private VergaderingTexts() {}

    static StatusBadge badge(VergaderingStatus status) {
        String label = text("vergadering.vergaderingStatus." + status.name());
        return switch (status) {
            case GEPLAND -> new StatusBadge(Tone.BLUE, "○", label);
            case BEZIG -> new StatusBadge(Tone.WARN, "●", label);
            case GEHOUDEN -> new StatusBadge(Tone.ACCENT, "✎", label);
            case VASTGESTELD -> new StatusBadge(Tone.GOOD, "✓", label);
            case AFGELAST -> new StatusBadge(Tone.NEUTRAL, "–", label);
        };
    }

    static StatusBadge badge(Uitkomst uitkomst) {
        String label = text("vergadering.uitkomst." + uitkomst.name());
        return switch (uitkomst) {
            case BESPROKEN -> new StatusBadge(Tone.NEUTRAL, "✓", label);
            case BESLOTEN -> new StatusBadge(Tone.GOOD, "✓", label);
            case DOORGESCHOVEN -> new StatusBadge(Tone.WARN, "→", label);
            case ACTIE -> new StatusBadge(Tone.BLUE, "!", label);
        };
    }

    /** When it begins, and how long it takes. */
    static String when(VergaderingListItem item) {
        return text("vergadering.when", Dates.moment(item.begintOp(), locale()), item.minuten());
    }

    /** One meeting as a row. */
    static ListRow row(VergaderingListItem item) {
        ListRow row = new ListRow(VergaderingRoutes.detail(item.id()), item.titel())
                .badges(badge(item.status()))
                .meta(when(item));
        if (!item.plek().isEmpty()) {
            row.foot(item.plek());
        }
        return row.foot(text("vergadering.points", item.punten()));
    }

    /** Under a point: who was there, in words. */
    static String presence(List<VergaderingDetail.Genodigde> genodigden, Map<Long, Aanwezigheid> aanwezig) {
        return Arrays.stream(Aanwezig.values())
                .map(how -> presence(genodigden, aanwezig, how))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String presence(
            List<VergaderingDetail.Genodigde> genodigden, Map<Long, Aanwezigheid> aanwezig, Aanwezig how) {
        String names = genodigden.stream()
                .filter(each -> aanwezig.get(each.id()) instanceof Aanwezigheid noted && noted.hoe() == how)
                .map(each -> who(each.naam(), Objects.requireNonNull(aanwezig.get(each.id()))))
                .collect(Collectors.joining(how == Aanwezig.VERVANGER ? "; " : ", "));
        return names.isEmpty() ? "" : text("vergadering.aanwezig.list." + how.name(), names);
    }

    /** That nothing changes afterwards, and first of whom nobody noted whether they were there. */
    static String beforeAdopting(VergaderingDetail vergadering) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < vergadering.agenda().size(); i++) {
            Map<Long, Aanwezigheid> noted = vergadering.agenda().get(i).aanwezig();
            String names = vergadering.genodigden().stream()
                    .filter(each -> !noted.containsKey(each.id()))
                    .map(VergaderingDetail.Genodigde::naam)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                sentences.add(text("vergadering.aanwezig.unknown", i + 1, names));
            }
        }
        sentences.add(text("vergadering.act.ADOPT.text"));
        return String.join(" ", sentences);
    }

    private static String who(String naam, Aanwezigheid noted) {
        if (noted.hoe() != Aanwezig.VERVANGER) {
            return naam;
        }
        return noted.door().isEmpty()
                ? text("vergadering.aanwezig.vervangen", naam)
                : text("vergadering.aanwezig.door", naam, noted.door());
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
