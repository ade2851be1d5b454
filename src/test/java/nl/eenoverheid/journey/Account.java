package nl.eenoverheid.journey;

/** The people of the demo world, as README.md lists them. */
public enum Account {
    MARIEKE("marieke.veldman@overijssel.example"),
    ANOUK("anouk.brinkhuis@zwolle.example"),
    BEREND("berend.kamphof@dalfsen.example"),
    SANNE("sanne.hofstee@ommen.example"),
    JELLE("jelle.terwal@vechtstromen.example"),
    ILSE("ilse.havekes@overijssel.example"),
    LOTTE("lotte.nijland@drenthe.example"),
    BEHEER("beheer@eenoverheid.example");

    public static final String PASSWORD = "welkom-in-de-demo-2026";

    private final String email;

    Account(String email) {
        this.email = email;
    }

    public String email() {
        return email;
    }
}
