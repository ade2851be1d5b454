package nl.eenoverheid.architecture;

import java.nio.file.Path;

/** The decision that a rule comes from; a broken rule names it. */
enum Decision {
    MODULES("0001-modules-side-by-side.md"),
    PERSISTENCE("0003-jdbcclient-reads-jpa-writes.md"),
    SCOPE("0004-scope-in-the-query.md"),
    CODE_RULES("0007-formatter-and-null-checks.md"),
    TRANSLATIONS("0008-one-bundle-per-module.md"),
    TESTS("0009-tests-and-browser.md"),
    SECURITY("0012-rights-at-the-service.md"),
    FIELDS("0092-fields-behave-alike.md");

    private final String file;

    Decision(String file) {
        this.file = file;
    }

    Path path() {
        return Path.of("docs", "decisions", file);
    }

    /** For {@code because(…)}. */
    String reason() {
        return path().toString();
    }
}
