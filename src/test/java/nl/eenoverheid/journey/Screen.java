package nl.eenoverheid.journey;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What a person looks at. */
enum Screen {
    LAPTOP(1366, 820),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    NewContextOptions options() {
        boolean phone = this == PHONE;
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam");
    }
}
