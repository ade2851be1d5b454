package nl.eenoverheid.inhoud.cleaning;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import nl.eenoverheid.inhoud.Weggehaald;

/**
 * What a picture tells besides what one sees.
 *
 * @param orientation how the camera was held, as EXIF numbers it
 */
record PictureData(int orientation, Set<Weggehaald> found) {
    private static final int UPRIGHT = 1;

    /** Reads it; what cannot be read is not kept either way. */
    static PictureData of(Path picture) {
        try {
            return of(ImageMetadataReader.readMetadata(picture.toFile()));
        } catch (ImageProcessingException | IOException e) {
            return new PictureData(UPRIGHT, Set.of());
        }
    }

    private static PictureData of(Metadata metadata) {
        Set<Weggehaald> found = EnumSet.noneOf(Weggehaald.class);
        int orientation = UPRIGHT;
        for (Directory directory : metadata.getDirectories()) {
            found.addAll(kinds(directory));
            Integer held = directory instanceof ExifIFD0Directory
                    ? directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION)
                    : null;
            if (held != null && held > UPRIGHT && held <= 8) {
                orientation = held;
            }
        }
        return new PictureData(orientation, found);
    }

    private static Set<Weggehaald> kinds(Directory directory) {
        return switch (directory) {
            case GpsDirectory gps when gps.getTagCount() > 0 -> Set.of(Weggehaald.PLAATS);
            case ExifThumbnailDirectory small -> Set.of(Weggehaald.VOORBEELD);
            case XmpDirectory xmp -> xmp(xmp);
            case IptcDirectory iptc -> Set.of(Weggehaald.LABELS, Weggehaald.MAKER);
            case JpegCommentDirectory comment -> Set.of(Weggehaald.LABELS);
            case PngDirectory png when png.containsTag(PngDirectory.TAG_TEXTUAL_DATA) -> Set.of(Weggehaald.LABELS);
            case ExifIFD0Directory exif -> exif(exif);
            case ExifSubIFDDirectory exif
            when exif.containsTag(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL) -> Set.of(Weggehaald.TIJDSTIP);
            default ->
                directory.getClass().getSimpleName().contains("Makernote") ? Set.of(Weggehaald.TOESTEL) : Set.of();
        };
    }

    private static Set<Weggehaald> exif(ExifIFD0Directory exif) {
        Set<Weggehaald> found = EnumSet.noneOf(Weggehaald.class);
        if (exif.containsTag(ExifIFD0Directory.TAG_MAKE) || exif.containsTag(ExifIFD0Directory.TAG_MODEL)) {
            found.add(Weggehaald.TOESTEL);
        }
        if (exif.containsTag(ExifIFD0Directory.TAG_DATETIME)) {
            found.add(Weggehaald.TIJDSTIP);
        }
        if (exif.containsTag(ExifIFD0Directory.TAG_ARTIST) || exif.containsTag(ExifIFD0Directory.TAG_COPYRIGHT)) {
            found.add(Weggehaald.MAKER);
        }
        return found;
    }

    private static Set<Weggehaald> xmp(XmpDirectory xmp) {
        boolean place = xmp.getXmpProperties().keySet().stream().anyMatch(name -> name.contains("GPS"));
        return place ? Set.of(Weggehaald.LABELS, Weggehaald.PLAATS) : Set.of(Weggehaald.LABELS);
    }
}
