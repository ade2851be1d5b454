package nl.eenoverheid.shell;

/** What the product does not do for somebody who goes past its screens, in the words of the log. */
enum Refusal {
    HIDDEN("used a part of a page that is hidden or switched off"),
    GONE("used a part of a page that is not there"),
    VALUE("changed a value that cannot be changed"),
    METHOD("called what cannot be called"),
    KEY("sent a message without the key of the session"),
    ORDER("sent a message out of its order"),
    AGAIN("sent a message again"),
    UNREADABLE("sent a message that cannot be read"),
    TAB("sent a message for a page that is not open"),
    RIGHT("asked for what is for others"),
    SITE("sent a form from another site"),
    FORM("sent a form without its key"),
    CODE("used a code that does not work"),
    OFTEN("asked too often");

    private final String act;

    Refusal(String act) {
        this.act = act;
    }

    String act() {
        return act;
    }
}
