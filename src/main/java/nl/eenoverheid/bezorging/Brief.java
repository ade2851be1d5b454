package nl.eenoverheid.bezorging;

import java.time.LocalDate;
import java.util.List;

/**
 * One letter on paper.
 *
 * @param adres lines of who it is for, as they stand behind the window of an envelope
 * @param afzender the organisation that sends it
 * @param alineas the text, in paragraphs
 * @param link where people say whether it helped, also as a picture for a phone
 */
record Brief(List<String> adres, String afzender, LocalDate dag, String onderwerp, List<String> alineas, String link) {}
