package nl.eenoverheid.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Words of Vaadin's own fields, which would otherwise speak English. */
public final class FieldTexts {

    private FieldTexts() {}

    /** A date field that speaks the language of the user and reads dates as they are written here. */
    public static DatePicker dateField(String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(field.getLocale());
        field.setI18n(dates(field.getLocale()));
        return field;
    }

    /** A field for a time of the day, a quarter of an hour apart, that reads times as they are written here. */
    public static TimePicker timeField(String label) {
        TimePicker field = new TimePicker(label);
        field.setLocale(Locale.of("nl", "NL"));
        field.setStep(Duration.ofMinutes(15));
        field.setI18n(new TimePicker.TimePickerI18n()
                .setBadInputErrorMessage(I18NProvider.translate(field.getLocale(), "ui.timeField.bad"))
                .setRequiredErrorMessage(I18NProvider.translate(field.getLocale(), "shared.input.empty")));
        return field;
    }

    /** A field for a password, of which the button that shows it speaks the language of the user. */
    public static PasswordField passwordField(String label) {
        PasswordField field = new PasswordField(label);
        reveal(field);
        return field;
    }

    static void reveal(PasswordField field) {
        field.addAttachListener(attached -> field.getElement()
                .executeJs(
                        "this.i18n = {...this.i18n, reveal: $0}", field.getTranslation("access.field.password.show")));
    }

    private static DatePickerI18n dates(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale).toList())
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale).toList())
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d-M-yy", "d/M/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(I18NProvider.translate(locale, "ui.dateField.today"))
                .setCancel(I18NProvider.translate(locale, "ui.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate(locale, "ui.dateField.bad"))
                .setRequiredErrorMessage(I18NProvider.translate(locale, "shared.input.empty"))
                .setMinErrorMessage(I18NProvider.translate(locale, "ui.dateField.early"))
                .setMaxErrorMessage(I18NProvider.translate(locale, "ui.dateField.late"));
    }

    private static Stream<String> days(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale));
    }
}
