package nl.eenoverheid.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
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
    /** Vaadin would make 01:00 of 25:00; what is no time is told. */
    private static final String ONLY_TIMES = """
            const parseTime = (text) => {
              const time = /^\\s*([01]?\\d|2[0-3])(?:\\s*[:.,u]?\\s*([0-5]\\d))?\\s*(?:u|uur)?\\s*$/i.exec(text ?? '');
              return time ? {hours: +time[1], minutes: +(time[2] ?? 0), seconds: 0, milliseconds: 0} : undefined;
            };
            const setLocale = this.$connector.setLocale;
            this.$connector.setLocale = (locale) => {
              setLocale(locale);
              this.i18n = {...this.i18n, parseTime};
            };
            this.i18n = {...this.i18n, parseTime};
            """;

    private FieldTexts() {}

    /** A date field that speaks the language of the user and reads dates as they are written here. */
    public static DatePicker dateField(String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(field.getLocale());
        field.setI18n(dates(field.getLocale()));
        field.setAutoOpen(false); // else Tab ends in the calendar, and on a phone it covers the question
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
        field.addAttachListener(attached -> attached.getUI()
                .beforeClientResponse(field, ready -> field.getElement().executeJs(ONLY_TIMES)));
        return field;
    }

    /** A field to choose some of many, that tells whoever listens to it what was chosen in the language of the user. */
    public static <T> MultiSelectComboBox<T> manyField(String label) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(label);
        speak(field);
        return field;
    }

    /** The same for a field that is one itself. */
    public static void speak(MultiSelectComboBox<?> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(field.getTranslation("ui.many.cleared"))
                .setFocused(field.getTranslation("ui.many.focused"))
                .setSelected(field.getTranslation("ui.many.selected"))
                .setDeselected(field.getTranslation("ui.many.deselected"))
                .setTotal(field.getTranslation("ui.many.total", "{count}"))
                .setRequiredErrorMessage(field.getTranslation("shared.input.choose")));
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
