package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekVerslag;
import nl.eenoverheid.ui.StaleDialog;
import org.jspecify.annotations.Nullable;

/** How it was: the hours are proposed as they were planned. */
final class VerslagFields {
    private static final int MINUTES = 60;

    private final BigDecimalField uren = new BigDecimalField(BezoekTexts.text("bezoek.field.uren"));
    private final IntegerField gesproken = new IntegerField(BezoekTexts.text("bezoek.field.gesproken"));
    private final TextArea verslag = new TextArea(BezoekTexts.text("bezoek.field.verslag"));

    VerslagFields(BezoekDetail bezoek) {
        uren.setLocale(BezoekTexts.locale());
        uren.setHelperText(BezoekTexts.text("bezoek.field.uren.example"));
        gesproken.setHelperText(BezoekTexts.text("bezoek.field.gesproken.example"));
        verslag.setHelperText(BezoekTexts.text("bezoek.field.verslag.example"));
        verslag.setMinRows(3);
        if (bezoek.verslag() == null) {
            uren.setValue(planned(bezoek));
        } else {
            show(bezoek.verslag());
        }
    }

    Map<String, HasValidation> byName() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("uren", uren);
        fields.put("gesproken", gesproken);
        fields.put("verslag", verslag);
        return fields;
    }

    BezoekVerslag data() {
        return new BezoekVerslag(uren.getValue(), gesproken.getValue(), verslag.getValue());
    }

    /**
     * Puts what somebody else told meanwhile beside what stands here, and lets one choose.
     *
     * @param resolved saves again
     */
    void resolve(@Nullable BezoekVerslag theirs, Runnable resolved) {
        BezoekVerslag mine = data();
        if (theirs == null || theirs.equals(mine)) {
            resolved.run();
            return;
        }
        StaleDialog dialog = new StaleDialog(resolved);
        if (mine.uren() != null && theirs.uren() != null) {
            dialog.value(uren.getLabel(), mine.uren(), theirs.uren(), Objects::toString, uren::setValue);
        }
        if (mine.gesproken() != null && theirs.gesproken() != null) {
            dialog.value(
                    gesproken.getLabel(), mine.gesproken(), theirs.gesproken(), Objects::toString, gesproken::setValue);
        }
        dialog.text(verslag.getLabel(), mine.verslag(), theirs.verslag(), verslag::setValue)
                .open();
    }

    private void show(BezoekVerslag told) {
        uren.setValue(told.uren());
        gesproken.setValue(told.gesproken());
        verslag.setValue(told.verslag());
    }

    private static BigDecimal planned(BezoekDetail bezoek) {
        long minutes = Duration.between(bezoek.begintOp(), bezoek.eindigtOp()).toMinutes();
        BigDecimal hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP);
        BigDecimal shorter = hours.stripTrailingZeros();
        return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
    }
}
