//! One request and one answer of HTTP/1.1 on a connection that then is closed. Nothing else of it is needed: what is asked for stands in the first line.
//!
//! A request is read up to a size and a time, its head parsed by httparse; a body is read past.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

/// The largest head of a request, in bytes: the picks of hundreds of columns.
const LARGEST: usize = 64 * 1024;
/// The most headers.
const HEADERS: usize = 64;
/// How long a request may take to arrive.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long an answer may take to be taken.
const TAKING: Duration = Duration::from_secs(60);
/// How long, at most, what else was sent is read past, so that the answer is not lost with it.
const LINGER: Duration = Duration::from_millis(200);

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    /// The path, from its first slash.
    pub(super) path: String,
    /// What follows the question mark.
    pub(super) query: String,
    /// The host that is asked, if one is named, and once.
    pub(super) host: Option<String>,
}

/// What is answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Response {
    pub(super) status: Status,
    pub(super) html: bool,
    pub(super) body: String,
}

/// How a request ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Ok,
    BadRequest,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    /// What was picked gives no audit.
    Unprocessable,
    TooLarge,
    Busy,
}

impl Status {
    const fn line(self) -> &'static str {
        match self {
            Self::Ok => "200 OK",
            Self::BadRequest => "400 Bad Request",
            Self::Forbidden => "403 Forbidden",
            Self::NotFound => "404 Not Found",
            Self::MethodNotAllowed => "405 Method Not Allowed",
            Self::Unprocessable => "422 Unprocessable Content",
            Self::TooLarge => "431 Request Header Fields Too Large",
            Self::Busy => "503 Service Unavailable",
        }
    }
}

impl Response {
    /// An answer without words, to whom nothing is owed.
    pub(super) const fn bare(status: Status) -> Self {
        Self { status, html: false, body: String::new() }
    }
}

/// Reads what is asked on a connection, and answers it.
pub(super) fn converse(mut stream: TcpStream, answer: impl FnOnce(&Request) -> Response) {
    let response = match read(&mut stream) {
        Ok(Ok(request)) => answer(&request),
        Ok(Err(status)) => Response::bare(status),
        // Who hung up hears no answer.
        Err(_) => return,
    };
    close(stream, &response);
}

/// Answers that too many ask at once.
pub(super) fn turn_away(stream: TcpStream) {
    close(stream, &Response::bare(Status::Busy));
}

fn close(mut stream: TcpStream, response: &Response) {
    // Where the answer cannot be sent, there is nobody to tell.
    if write(&mut stream, response).is_ok() && stream.shutdown(Shutdown::Write).is_ok() && stream.set_read_timeout(Some(LINGER)).is_ok() {
        let mut rest = [0_u8; 4096];
        let begun = Instant::now();
        while begun.elapsed() < LINGER && matches!(stream.read(&mut rest), Ok(1..)) {}
    }
}

fn read(stream: &mut TcpStream) -> io::Result<Result<Request, Status>> {
    let begun = Instant::now();
    let mut head = Vec::new();
    let mut part = [0_u8; 4096];
    loop {
        let left = PATIENCE.checked_sub(begun.elapsed()).filter(|left| !left.is_zero()).ok_or(io::ErrorKind::TimedOut)?;
        stream.set_read_timeout(Some(left))?;
        let count = stream.read(&mut part)?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        head.extend_from_slice(part.get(..count).unwrap_or_default());
        match parse(&head) {
            Ok(Some(request)) => return Ok(Ok(request)),
            Ok(None) if head.len() >= LARGEST => return Ok(Err(Status::TooLarge)),
            Ok(None) => {}
            Err(status) => return Ok(Err(status)),
        }
    }
}

/// The request whose head this is; `None` if more of it is to come.
fn parse(head: &[u8]) -> Result<Option<Request>, Status> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    match parsed.parse(head) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Status::TooLarge),
        Err(_) => return Err(Status::BadRequest),
    }
    let target = parsed.path.filter(|target| target.starts_with('/')).ok_or(Status::BadRequest)?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut hosts = parsed.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("host"));
    let host = hosts.next().and_then(|header| std::str::from_utf8(header.value).ok()).map(str::to_owned);
    let host = if hosts.next().is_some() { None } else { host };
    let method = parsed.method.unwrap_or_default().to_owned();
    Ok(Some(Request { method, path: path.to_owned(), query: query.to_owned(), host }))
}

/// No cache keeps an answer, no other page frames it or is told of it, and no type is guessed. What a page may load and run it says itself.
fn write(stream: &mut TcpStream, response: &Response) -> io::Result<()> {
    let kind = if response.html { "text/html" } else { "text/plain" };
    let head = format!(
        "HTTP/1.1 {}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\nCache-Control: no-store\r\n\
         Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\nCross-Origin-Opener-Policy: same-origin\r\n\
         Cross-Origin-Resource-Policy: same-origin\r\nContent-Security-Policy: frame-ancestors 'none'{}\r\n\r\n",
        response.status.line(),
        response.body.len(),
        if response.html { "" } else { "; default-src 'none'" },
    );
    stream.set_write_timeout(Some(TAKING))?;
    stream.write_all(head.as_bytes())?;
    stream.write_all(response.body.as_bytes())?;
    stream.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_when_it_is_whole() {
        assert_eq!(parse(b"GET /t/?a=b HTTP/1.1\r\nHost: 127.0.0.1:80\r\n"), Ok(None));
        let request = parse(b"GET /t/?a=b HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n").unwrap().unwrap();
        assert_eq!((request.path.as_str(), request.query.as_str(), request.host.as_deref()), ("/t/", "a=b", Some("127.0.0.1:80")));
    }

    #[test]
    fn two_hosts_are_none_and_another_target_is_refused() {
        let request = parse(b"GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n").unwrap().unwrap();
        assert_eq!(request.host, None);
        for head in ["GET http://evil/ HTTP/1.1\r\n\r\n", "no request\r\n\r\n", "GET / HTTP/9\r\n\r\n"] {
            assert_eq!(parse(head.as_bytes()), Err(Status::BadRequest), "{head}");
        }
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(HEADERS + 1));
        assert_eq!(parse(many.as_bytes()), Err(Status::TooLarge));
    }
}
